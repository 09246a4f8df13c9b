<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>NetworkText</name>
    <message>
        <source>Answered by %1.</source>
        <translation>Answered by %1.</translation>
    </message>
    <message>
        <source>Right on %1 % of pairs of people they never saw; at one false accept in a thousand they accept %2 % of the same people.</source>
        <translation>Right on %1 % of pairs of people they never saw; at one false accept in a thousand they accept %2 % of the same people.</translation>
    </message>
</context>
<context>
    <name>countersign::AboutDialog</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>About Countersign</translation>
    </message>
    <message>
        <source>The console in which an analyst puts a second, human signature under what a face service decided.</source>
        <translation>The console in which an analyst puts a second, human signature under what a face service decided.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Finds faces with</source>
        <translation>Finds faces with</translation>
    </message>
    <message>
        <source>Compares them with</source>
        <translation>Compares them with</translation>
    </message>
    <message>
        <source>Estimates age with</source>
        <translation>Estimates age with</translation>
    </message>
    <message>
        <source>Judges liveness with</source>
        <translation>Judges liveness with</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
</context>
<context>
    <name>countersign::AccountViewModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>The key is kept in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes.</source>
        <translation>This computer has no keychain that answers, so the key is kept until Countersign closes.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>The key was removed from this computer.</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 US dollars</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes. Copy it now and keep it in a safe place.</source>
        <translation>This computer has no keychain that answers, so the key is kept until Countersign closes. Copy it now and keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>countersign::ActiveService</name>
    <message>
        <source>The service is still starting. Try again in a moment.</source>
        <translation>The service is still starting. Try again in a moment.</translation>
    </message>
    <message>
        <source>There is no key for Didit yet. Enter one in Settings.</source>
        <translation>There is no key for Didit yet. Enter one in Settings.</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit: faces are sent to %1</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>This computer: faces stay here</translation>
    </message>
    <message>
        <source>This computer: faces stay here, no networks installed</source>
        <translation>This computer: faces stay here, no networks installed</translation>
    </message>
    <message>
        <source>This computer: faces stay here, %1</source>
        <translation>This computer: faces stay here, %1</translation>
    </message>
    <message>
        <source>This computer: %1 of %2 known faces read again for the new networks</source>
        <translation>This computer: %1 of %2 known faces read again for the new networks</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verify the record</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Each entry is chained to the one before it and sealed with this installation&apos;s key.</source>
        <translation>Each entry is chained to the one before it and sealed with this installation&apos;s key.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Case number, ID or reviewer</source>
        <translation>Case number, ID or reviewer</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Reading the record…</translation>
    </message>
    <message>
        <source>There is no such entry in the record.</source>
        <translation>There is no such entry in the record.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Export the record</translation>
    </message>
    <message>
        <source>Whole record, can be verified (*.jsonl)</source>
        <translation>Whole record, can be verified (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Show what others rated</source>
        <translation>Show what others rated</translation>
    </message>
    <message>
        <source>Not before your own opinion on a case. That you looked is in the record.</source>
        <translation>Not before your own opinion on a case. That you looked is in the record.</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Mine only</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Decisions in which a reviewer differed from the service or a colleague</source>
        <translation>Decisions in which a reviewer differed from the service or a colleague</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityViewModel</name>
    <message>
        <source>The record is exported.</source>
        <translation>The record is exported.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewers and the service agreed in %1 of %n decisions that both took a side in: %2 % (95 % confidence: %3 to %4 %).</source>
        <translation>
            <numerusform>Reviewers and the service agreed in %1 of %n decision that both took a side in: %2 % (95 % confidence: %3 to %4 %).</numerusform>
            <numerusform>Reviewers and the service agreed in %1 of %n decisions that both took a side in: %2 % (95 % confidence: %3 to %4 %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AddFaceForm</name>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>The largest face in the picture is kept. Later checks of this face are declined.</source>
        <translation>The largest face in the picture is kept. Later checks of this face are declined.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The face was added; its picture was re-encoded to fit 2 MB.</source>
        <translation>The face was added; its picture was re-encoded to fit 2 MB.</translation>
    </message>
    <message>
        <source>The face was added.</source>
        <translation>The face was added.</translation>
    </message>
    <message>
        <source>Add a face to “%1”</source>
        <translation>Add a face to “%1”</translation>
    </message>
    <message>
        <source>Or the ID of a case that shows the face</source>
        <translation>Or the ID of a case that shows the face</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Look for the same face (billed)</source>
        <translation>Look for the same face (billed)</translation>
    </message>
    <message>
        <source>Looking for the same face…</source>
        <translation>Looking for the same face…</translation>
    </message>
    <message>
        <source>Look for the same face</source>
        <translation>Look for the same face</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Add it all the same</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>What speaks against it: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::AgePage</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Estimate the age</source>
        <translation>Estimate the age</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Load a picture to estimate the age of its face.</source>
        <translation>Load a picture to estimate the age of its face.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AgeResult</name>
    <message>
        <source>The service could not tell the age of this face.</source>
        <translation>The service could not tell the age of this face.</translation>
    </message>
    <message>
        <source>No minimum age is set.</source>
        <translation>No minimum age is set.</translation>
    </message>
    <message numerus="yes">
        <source>Not below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>Not below the minimum of %n year. An estimate is no document: near the minimum, ask for one.</numerusform>
            <numerusform>Not below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>Below the minimum of %n year. An estimate is no document: near the minimum, ask for one.</numerusform>
            <numerusform>Below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liveness score %1, declined at or below %2.</source>
        <translation>Liveness score %1, declined at or below %2.</translation>
    </message>
    <message>
        <source>Liveness was not checked.</source>
        <translation>Liveness was not checked.</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Faces found</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>No estimate</translation>
    </message>
</context>
<context>
    <name>countersign::AgeScale</name>
    <message>
        <source>Age scale</source>
        <translation>Age scale</translation>
    </message>
    <message>
        <source>%1 years, minimum %2</source>
        <translation>%1 years, minimum %2</translation>
    </message>
    <message>
        <source>no age, minimum %1</source>
        <translation>no age, minimum %1</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimum %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchDesk</name>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>There is no such batch on this computer.</translation>
    </message>
    <message>
        <source>The batch could not be deleted. Check that its folder may be written: %1</source>
        <translation>The batch could not be deleted. Check that its folder may be written: %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchExport</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>The file cannot be written. Check its folder and the free space: %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInput</name>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>This file may not be read.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>This file is too large.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>This is no picture that can be read.</translation>
    </message>
    <message>
        <source>The same pictures stand in a row above.</source>
        <translation>The same pictures stand in a row above.</translation>
    </message>
    <message numerus="yes">
        <source>A batch holds at most %n calls. Split it.</source>
        <translation>
            <numerusform>A batch holds at most %n call. Split it.</numerusform>
            <numerusform>A batch holds at most %n calls. Split it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2</source>
        <translation>The table has no column “%1”. It has: %2</translation>
    </message>
    <message>
        <source>The table needs two columns of pictures, for example “selfie” and “document”.</source>
        <translation>The table needs two columns of pictures, for example “selfie” and “document”.</translation>
    </message>
    <message>
        <source>A picture is missing in this row.</source>
        <translation>A picture is missing in this row.</translation>
    </message>
    <message>
        <source>“%1” says neither same nor different.</source>
        <translation>“%1” says neither same nor different.</translation>
    </message>
    <message>
        <source>The vendor data is too long.</source>
        <translation>The vendor data is too long.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The table is too large: %1</source>
        <translation>The table is too large: %1</translation>
    </message>
    <message>
        <source>There is no picture that belongs to this one.</source>
        <translation>There is no picture that belongs to this one.</translation>
    </message>
    <message>
        <source>Several pictures would belong together here.</source>
        <translation>Several pictures would belong together here.</translation>
    </message>
    <message>
        <source>Its name fits neither pattern.</source>
        <translation>Its name fits neither pattern.</translation>
    </message>
    <message>
        <source>Each pattern needs one star, and the two must differ: for example “*selfie” and “*document”.</source>
        <translation>Each pattern needs one star, and the two must differ: for example “*selfie” and “*document”.</translation>
    </message>
    <message>
        <source>Choose a folder, a table or pictures first.</source>
        <translation>Choose a folder, a table or pictures first.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be sent.</source>
        <translation>There is nothing in it that could be sent.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInputModel</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Will it be sent?</source>
        <translation>Will it be sent?</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPage</name>
    <message>
        <source>Delete this batch</source>
        <translation>Delete this batch</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Takes its paths and results off this computer.</source>
        <translation>Takes its paths and results off this computer.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>Choose a table or pictures…</translation>
    </message>
    <message>
        <source>Start, or go on</source>
        <translation>Start, or go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancel the rest</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>Run failed ones again</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>Run unknown ones again</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filter the results</translation>
    </message>
    <message>
        <source>Export the results…</source>
        <translation>Export the results…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPair</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Choose a row to see its pictures.</source>
        <translation>Choose a row to see its pictures.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResults</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancel the rest</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>Run failed ones again</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>Run unknown ones again</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>These calls were sent and their answers were lost. They may be billed twice.</source>
        <translation>These calls were sent and their answers were lost. They may be billed twice.</translation>
    </message>
    <message>
        <source>File, vendor data or finding</source>
        <translation>File, vendor data or finding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Every result</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Every label</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Everything, one result a line (*.jsonl)</source>
        <translation>Everything, one result a line (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits this filter.</source>
        <translation>No row fits this filter.</translation>
    </message>
    <message>
        <source>Filled: labelled same, or not labelled. Hatched: labelled different.</source>
        <translation>Filled: labelled same, or not labelled. Hatched: labelled different.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResultsModel</name>
    <message>
        <source>%1, on a blocklist</source>
        <translation>%1, on a blocklist</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSetup</name>
    <message>
        <source>Drop a folder, a CSV file or pictures here.</source>
        <translation>Drop a folder, a CSV file or pictures here.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>What would be sent</translation>
    </message>
    <message>
        <source>What to do with the pictures</source>
        <translation>What to do with the pictures</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>Choose a table or pictures…</translation>
    </message>
    <message>
        <source>What stands for the star is the same in the names of a pair.</source>
        <translation>What stands for the star is the same in the names of a pair.</translation>
    </message>
    <message>
        <source>Probes are named</source>
        <translation>Probes are named</translation>
    </message>
    <message>
        <source>their references</source>
        <translation>their references</translation>
    </message>
    <message>
        <source>Column of the probe</source>
        <translation>Column of the probe</translation>
    </message>
    <message>
        <source>of the reference</source>
        <translation>of the reference</translation>
    </message>
    <message>
        <source>of the label</source>
        <translation>of the label</translation>
    </message>
    <message>
        <source>A similarity at or below it declines.</source>
        <translation>A similarity at or below it declines.</translation>
    </message>
    <message>
        <source>An age below it declines; 0 switches the check off.</source>
        <translation>An age below it declines; 0 switches the check off.</translation>
    </message>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>A saved check is kept as a case, and its face can be found by later searches.</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>Decline at or below</translation>
    </message>
    <message>
        <source>Decline below the age of</source>
        <translation>Decline below the age of</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Price of a call</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The paths of the pictures and the results stay on this computer until you delete the batch. The pictures themselves are not copied.</source>
        <translation>The paths of the pictures and the results stay on this computer until you delete the batch. The pictures themselves are not copied.</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>The folder of a batch</translation>
    </message>
    <message>
        <source>The table or the pictures of a batch</source>
        <translation>The table or the pictures of a batch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files or folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Choose a folder, a CSV file or pictures. Nothing is sent before you start.</source>
        <translation>Choose a folder, a CSV file or pictures. Nothing is sent before you start.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchStore</name>
    <message>
        <source>Another version of Countersign wrote this batch. Go on with that one.</source>
        <translation>Another version of Countersign wrote this batch. Go on with that one.</translation>
    </message>
    <message>
        <source>This batch is at work in another window or on the command line. Wait for it, or pause it there.</source>
        <translation>This batch is at work in another window or on the command line. Wait for it, or pause it there.</translation>
    </message>
    <message>
        <source>The file of this batch is damaged, so nothing was sent: %1</source>
        <translation>The file of this batch is damaged, so nothing was sent: %1</translation>
    </message>
    <message>
        <source>The batch could not be kept on this computer, so nothing was sent. Check that the disk has room and that its folder may be written.</source>
        <translation>The batch could not be kept on this computer, so nothing was sent. Check that the disk has room and that its folder may be written.</translation>
    </message>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>There is no such batch on this computer.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchViewModel</name>
    <message>
        <source>The batch has ended.</source>
        <translation>The batch has ended.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls can be made</source>
        <translation>
            <numerusform>%n call can be made</numerusform>
            <numerusform>%n calls can be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled</source>
        <translation>
            <numerusform>%n labelled</numerusform>
            <numerusform>%n labelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is billed on this computer.</source>
        <translation>Nothing is billed on this computer.</translation>
    </message>
    <message>
        <source>About %1 at %2 a call.</source>
        <translation>About %1 at %2 a call.</translation>
    </message>
    <message>
        <source>Didit charges for each call. Enter the price of one to see what it comes to.</source>
        <translation>Didit charges for each call. Enter the price of one to see what it comes to.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>The account&apos;s balance is %1.</translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>The batch is deleted from this computer.</translation>
    </message>
    <message>
        <source>This batch was begun with another service. Choose that one in Settings first.</source>
        <translation>This batch was begun with another service. Choose that one in Settings first.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are exported.</source>
        <translation>
            <numerusform>%n row is exported.</numerusform>
            <numerusform>%n rows are exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>outcome unknown</translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>goes on in %n second</numerusform>
            <numerusform>goes on in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 left</source>
        <translation>%1 a minute, %2 left</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so a batch cannot add to it. Drop the pictures on the page Blocklists, where a colleague confirms them.</source>
        <translation>Two people decide what comes onto a blocklist, so a batch cannot add to it. Drop the pictures on the page Blocklists, where a colleague confirms them.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, or a poor one; its line says why. Faces that are on the list already are not looked for, because each search costs.</source>
        <translation>A picture is not added if it shows no face, several, or a poor one; its line says why. Faces that are on the list already are not looked for, because each search costs.</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, a poor one, or somebody who is on the list already; its line says why.</source>
        <translation>A picture is not added if it shows no face, several, a poor one, or somebody who is on the list already; its line says why.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchWords</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>Compare pairs</translation>
    </message>
    <message>
        <source>Search faces</source>
        <translation>Search faces</translation>
    </message>
    <message>
        <source>Estimate ages</source>
        <translation>Estimate ages</translation>
    </message>
    <message>
        <source>Add to the blocklist</source>
        <translation>Add to the blocklist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BenchActions</name>
    <message>
        <source>&amp;Link the views</source>
        <translation>&amp;Link the views</translation>
    </message>
    <message>
        <source>Both in &amp;grey</source>
        <translation>Both in &amp;grey</translation>
    </message>
    <message>
        <source>&amp;Change the light</source>
        <translation>&amp;Change the light</translation>
    </message>
    <message>
        <source>&amp;Mirror this side</source>
        <translation>&amp;Mirror this side</translation>
    </message>
    <message>
        <source>Turn this side l&amp;eft</source>
        <translation>Turn this side l&amp;eft</translation>
    </message>
    <message>
        <source>Turn this side &amp;right</source>
        <translation>Turn this side &amp;right</translation>
    </message>
    <message>
        <source>Half a degree left</source>
        <translation>Half a degree left</translation>
    </message>
    <message>
        <source>Half a degree right</source>
        <translation>Half a degree right</translation>
    </message>
    <message>
        <source>&amp;Next part of the face</source>
        <translation>&amp;Next part of the face</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>&amp;As it came</translation>
    </message>
    <message>
        <source>&amp;Whole pictures</source>
        <translation>&amp;Whole pictures</translation>
    </message>
    <message>
        <source>One to &amp;one</source>
        <translation>One to &amp;one</translation>
    </message>
    <message>
        <source>&amp;Both faces alike</source>
        <translation>&amp;Both faces alike</translation>
    </message>
    <message>
        <source>Inner &amp;faces only</source>
        <translation>Inner &amp;faces only</translation>
    </message>
    <message>
        <source>&amp;Part of the face before</source>
        <translation>&amp;Part of the face before</translation>
    </message>
    <message>
        <source>W&amp;ipe to the other picture</source>
        <translation>W&amp;ipe to the other picture</translation>
    </message>
    <message>
        <source>Align both sides by &amp;pins</source>
        <translation>Align both sides by &amp;pins</translation>
    </message>
    <message>
        <source>Mark what is alike</source>
        <translation>Mark what is alike</translation>
    </message>
    <message>
        <source>Mark what is different</source>
        <translation>Mark what is different</translation>
    </message>
    <message>
        <source>The chosen mark: alike or different</source>
        <translation>The chosen mark: alike or different</translation>
    </message>
    <message>
        <source>Take the chosen mark off</source>
        <translation>Take the chosen mark off</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>S&amp;wap the sides</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>countersign::BenchBar</name>
    <message>
        <source>Compare: %1</source>
        <translation>Compare: %1</translation>
    </message>
    <message>
        <source>Do not decide on overlays.</source>
        <translation>Do not decide on overlays.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
</context>
<context>
    <name>countersign::BenchPoints</name>
    <message>
        <source>The same place here: click it, or press Enter.</source>
        <translation>The same place here: click it, or press Enter.</translation>
    </message>
    <message>
        <source>What to mark: click it, or move the cross and press Enter. Esc ends.</source>
        <translation>What to mark: click it, or move the cross and press Enter. Esc ends.</translation>
    </message>
    <message>
        <source>Where the nearer pin belongs: click it, or press Enter. Esc ends.</source>
        <translation>Where the nearer pin belongs: click it, or press Enter. Esc ends.</translation>
    </message>
    <message>
        <source>Pin %1 of 2: click a place, or move the cross and press Enter. Esc ends.</source>
        <translation>Pin %1 of 2: click a place, or move the cross and press Enter. Esc ends.</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>pin %1</translation>
    </message>
    <message>
        <source>and on the other side?</source>
        <translation>and on the other side?</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsPage</name>
    <message>
        <source>Blocklists</source>
        <translation>Blocklists</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>&amp;Add pictures…</translation>
    </message>
    <message>
        <source>Add &amp;one face, or the face of a case…</source>
        <translation>Add &amp;one face, or the face of a case…</translation>
    </message>
    <message>
        <source>Add &amp;what is ready</source>
        <translation>Add &amp;what is ready</translation>
    </message>
    <message>
        <source>S&amp;top or close</source>
        <translation>S&amp;top or close</translation>
    </message>
    <message>
        <source>Add or &amp;leave out this picture</source>
        <translation>Add or &amp;leave out this picture</translation>
    </message>
    <message>
        <source>Add it although something speaks a&amp;gainst it</source>
        <translation>Add it although something speaks a&amp;gainst it</translation>
    </message>
    <message>
        <source>Waiting for a second &amp;person</source>
        <translation>Waiting for a second &amp;person</translation>
    </message>
    <message>
        <source>Refuse what &amp;is proposed</source>
        <translation>Refuse what &amp;is proposed</translation>
    </message>
    <message>
        <source>Open its &amp;case</source>
        <translation>Open its &amp;case</translation>
    </message>
    <message>
        <source>Look at it in &amp;full</source>
        <translation>Look at it in &amp;full</translation>
    </message>
    <message>
        <source>Write the r&amp;eason anew…</source>
        <translation>Write the r&amp;eason anew…</translation>
    </message>
    <message>
        <source>When to &amp;look again…</source>
        <translation>When to &amp;look again…</translation>
    </message>
    <message>
        <source>Look again 90 days la&amp;ter</source>
        <translation>Look again 90 days la&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Remove the entries</source>
        <translation>&amp;Remove the entries</translation>
    </message>
    <message>
        <source>&amp;Due for review</source>
        <translation>&amp;Due for review</translation>
    </message>
    <message>
        <source>Cards or ta&amp;ble</source>
        <translation>Cards or ta&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Do it agai&amp;n</source>
        <translation>Do it agai&amp;n</translation>
    </message>
    <message>
        <source>F&amp;ind an entry</source>
        <translation>F&amp;ind an entry</translation>
    </message>
    <message>
        <source>I&amp;mport entries from a table…</source>
        <translation>I&amp;mport entries from a table…</translation>
    </message>
    <message>
        <source>E&amp;xport the entries…</source>
        <translation>E&amp;xport the entries…</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>The export was stopped.</translation>
    </message>
    <message>
        <source>Looking for doubles: %1 of %2 faces…</source>
        <translation>Looking for doubles: %1 of %2 faces…</translation>
    </message>
    <message>
        <source>Find dou&amp;bles</source>
        <translation>Find dou&amp;bles</translation>
    </message>
    <message>
        <source>The search for doubles was stopped.</source>
        <translation>The search for doubles was stopped.</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsViewModel</name>
    <message numerus="yes">
        <source>%n entries stay on the list.</source>
        <translation>
            <numerusform>%n entry stays on the list.</numerusform>
            <numerusform>%n entries stay on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be removed in a few seconds.</source>
        <translation>
            <numerusform>%n entry will be removed in a few seconds.</numerusform>
            <numerusform>%n entries will be removed in a few seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries are done.</source>
        <translation>%1 of %2 entries are done.</translation>
    </message>
    <message>
        <source>Changing the entries…</source>
        <translation>Changing the entries…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>%n entry was added.</numerusform>
            <numerusform>%n entries were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed.</source>
        <translation>
            <numerusform>%n entry was removed.</numerusform>
            <numerusform>%n entries were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>%n entry was changed.</numerusform>
            <numerusform>%n entries were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be changed; each says why.</source>
        <translation>
            <numerusform>%n entry could not be changed; it says why.</numerusform>
            <numerusform>%n entries could not be changed; each says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>It was taken back.</translation>
    </message>
    <message>
        <source>Doubles are looked for on lists of faces; a value stands on its list once.</source>
        <translation>Doubles are looked for on lists of faces; a value stands on its list once.</translation>
    </message>
    <message>
        <source>Looking for doubles on this computer; it costs nothing.</source>
        <translation>Looking for doubles on this computer; it costs nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be looked at.</source>
        <translation>
            <numerusform>%n picture could not be looked at.</numerusform>
            <numerusform>%n pictures could not be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list more than once.</source>
        <translation>Nobody is on this list more than once.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on this list more than once. Keep one entry of each and remove the others; Esc shows the whole list.</source>
        <translation>
            <numerusform>%n person is on this list more than once. Keep one entry and remove the others; Esc shows the whole list.</numerusform>
            <numerusform>%n people are on this list more than once. Keep one entry of each and remove the others; Esc shows the whole list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BuiltInNotice</name>
    <message>
        <source>The built-in networks made this comparison. %1 Larger networks tell people apart more surely.</source>
        <translation>The built-in networks made this comparison. %1 Larger networks tell people apart more surely.</translation>
    </message>
</context>
<context>
    <name>countersign::Candidate</name>
    <message>
        <source>On a blocklist</source>
        <translation>On a blocklist</translation>
    </message>
    <message>
        <source>On an allowlist</source>
        <translation>On an allowlist</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateDelegate</name>
    <message>
        <source>%1. %2</source>
        <comment>rank and similarity of a candidate</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateGroups</name>
    <message>
        <source>%1. The next one: %2.</source>
        <translation>%1. The next one: %2.</translation>
    </message>
    <message>
        <source>The same customer or case, by rank: %1.</source>
        <translation>The same customer or case, by rank: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateModel</name>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>Imported face</source>
        <translation>Imported face</translation>
    </message>
    <message>
        <source>Retained face</source>
        <translation>Retained face</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Vendor data</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePane</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>The service sent no picture of this candidate.</source>
        <translation>The service sent no picture of this candidate.</translation>
    </message>
    <message>
        <source>Fetching the picture.</source>
        <translation>Fetching the picture.</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePanel</name>
    <message>
        <source>What the service knows of a candidate appears after your answer.</source>
        <translation>What the service knows of a candidate appears after your answer.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1: how alike?</source>
        <translation>%1: how alike?</translation>
    </message>
    <message>
        <source>%1: your rating</source>
        <translation>%1: your rating</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>No candidate is left to look at.</translation>
    </message>
    <message>
        <source>0   None of the others</source>
        <translation>0   None of the others</translation>
    </message>
    <message>
        <source>0   None of these</source>
        <translation>0   None of these</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateStrip</name>
    <message>
        <source>The candidates before</source>
        <translation>The candidates before</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>You called them different from this picture before.</source>
        <translation>You called them different from this picture before.</translation>
    </message>
    <message>
        <source>Candidates %1</source>
        <translation>Candidates %1</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>No candidate is left to look at.</translation>
    </message>
    <message numerus="yes">
        <source>%n called different before</source>
        <translation>
            <numerusform>%n called different before</numerusform>
            <numerusform>%n called different before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CandidateViews</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Filter the candidates</translation>
    </message>
    <message>
        <source>On a blocklist</source>
        <translation>On a blocklist</translation>
    </message>
    <message>
        <source>Shows only candidates that are on a blocklist.</source>
        <translation>Shows only candidates that are on a blocklist.</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Order of the candidates</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>By rank</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatesViewModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidate %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 to %2 of %3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rank and similarity of a candidate</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>countersign::CanvasActions</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Fit, one to one, face</source>
        <translation>Fit, one to one, face</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>Zoom to the face</translation>
    </message>
    <message>
        <source>Boxes on or off</source>
        <translation>Boxes on or off</translation>
    </message>
    <message>
        <source>Labels at the boxes on or off</source>
        <translation>Labels at the boxes on or off</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>Picture facts</translation>
    </message>
    <message>
        <source>Mark a face by hand</source>
        <translation>Mark a face by hand</translation>
    </message>
    <message>
        <source>Eye points on or off</source>
        <translation>Eye points on or off</translation>
    </message>
</context>
<context>
    <name>countersign::CaseColumn</name>
    <message>
        <source>Your decision</source>
        <translation>Your decision</translation>
    </message>
    <message>
        <source>Go on with the case</source>
        <translation>Go on with the case</translation>
    </message>
    <message>
        <source>This was a seeded check, not a case.</source>
        <translation>This was a seeded check, not a case.</translation>
    </message>
</context>
<context>
    <name>countersign::CaseEvidence</name>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>This case has no picture here.</source>
        <translation>This case has no picture here.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Fetching the picture…</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <translation>Looking for the face…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No face found</translation>
    </message>
    <message>
        <source>Where the face is could not be found out</source>
        <translation>Where the face is could not be found out</translation>
    </message>
    <message>
        <source>Too small or too blurred to be sure: %1. “Can&apos;t tell” is a full answer.</source>
        <translation>Too small or too blurred to be sure: %1. “Can&apos;t tell” is a full answer.</translation>
    </message>
</context>
<context>
    <name>countersign::CaseFindings</name>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Vendor data: %1</source>
        <translation>Vendor data: %1</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Face match</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>No similarity</translation>
    </message>
    <message>
        <source>Liveness and age</source>
        <translation>Liveness and age</translation>
    </message>
    <message>
        <source>Liveness %1 of 100</source>
        <translation>Liveness %1 of 100</translation>
    </message>
    <message>
        <source>Liveness was not measured.</source>
        <translation>Liveness was not measured.</translation>
    </message>
    <message>
        <source>About %1 years</source>
        <translation>About %1 years</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nothing has happened to this case yet.</source>
        <translation>Nothing has happened to this case yet.</translation>
    </message>
    <message>
        <source>Other cases with this vendor data</source>
        <translation>Other cases with this vendor data</translation>
    </message>
    <message>
        <source>Case %1: %2, %3</source>
        <translation>Case %1: %2, %3</translation>
    </message>
    <message>
        <source>Opens that case.</source>
        <translation>Opens that case.</translation>
    </message>
</context>
<context>
    <name>countersign::CaseLeftovers</name>
    <message>
        <source>After the correction of case %1</source>
        <translation>After the correction of case %1</translation>
    </message>
    <message>
        <source>Whether blocklists still hold entries of case %1 could not be read. Look at them on their page.</source>
        <translation>Whether blocklists still hold entries of case %1 could not be read. Look at them on their page.</translation>
    </message>
</context>
<context>
    <name>countersign::CasePairs</name>
    <message>
        <source>Case %1: %2</source>
        <translation>Case %1: %2</translation>
    </message>
    <message>
        <source>Its two pictures are not there any more.</source>
        <translation>Its two pictures are not there any more.</translation>
    </message>
</context>
<context>
    <name>countersign::CasePicture</name>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Document portrait</source>
        <translation>Document portrait</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
</context>
<context>
    <name>countersign::CaseQueue</name>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Cases in review</source>
        <translation>Cases in review</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Reading the queue…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No case waits for a person.</source>
        <translation>No case waits for a person.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>New case…</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Number, ID or vendor data</source>
        <translation>Number, ID or vendor data</translation>
    </message>
    <message>
        <source>Cases (%1+)</source>
        <translation>Cases (%1+)</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Cases (%1)</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>There is no such case.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases done today</source>
        <translation>
            <numerusform>%n case done today</numerusform>
            <numerusform>%n cases done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CaseReport</name>
    <message>
        <source>The service&apos;s answer</source>
        <translation>The service&apos;s answer</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>No similarity</translation>
    </message>
    <message>
        <source>What was done, by the record</source>
        <translation>What was done, by the record</translation>
    </message>
    <message>
        <source>Nothing yet on this computer.</source>
        <translation>Nothing yet on this computer.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Report made</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>The pictures, as they came</source>
        <translation>The pictures, as they came</translation>
    </message>
    <message>
        <source>The faces were not assessed feature by feature.</source>
        <translation>The faces were not assessed feature by feature.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Newest entry&apos;s hash: %1</source>
        <translation>Newest entry&apos;s hash: %1</translation>
    </message>
    <message>
        <source>The report cannot be written. Check its folder and the free space: %1</source>
        <translation>The report cannot be written. Check its folder and the free space: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: eyes %n pixels apart</source>
        <translation>
            <numerusform>%1: eyes %n pixel apart</numerusform>
            <numerusform>%1: eyes %n pixels apart</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the faces are in them is not known.</source>
        <translation>Where the faces are in them is not known.</translation>
    </message>
    <message>
        <source>The same pictures, the compared faces marked</source>
        <translation>The same pictures, the compared faces marked</translation>
    </message>
    <message>
        <source>Feature by feature</source>
        <translation>Feature by feature</translation>
    </message>
    <message>
        <source>Declined at a similarity of %1 or less.</source>
        <translation>Declined at a similarity of %1 or less.</translation>
    </message>
    <message>
        <source>The service did not say at which similarity it declines.</source>
        <translation>The service did not say at which similarity it declines.</translation>
    </message>
    <message>
        <source>What is known of the pictures</source>
        <translation>What is known of the pictures</translation>
    </message>
    <message>
        <source>A circle is around what the reviewer found alike in both, a diamond around what is different.</source>
        <translation>A circle is around what the reviewer found alike in both, a diamond around what is different.</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>none of the others</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Candidates of the face search</source>
        <translation>Candidates of the face search</translation>
    </message>
</context>
<context>
    <name>countersign::CaseReview</name>
    <message>
        <source>different, sure</source>
        <translation>different, sure</translation>
    </message>
    <message>
        <source>probably different</source>
        <translation>probably different</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>can&apos;t tell</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probably the same</translation>
    </message>
    <message>
        <source>the same, sure</source>
        <translation>the same, sure</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>You: %1.</translation>
    </message>
    <message>
        <source>The service has no similarity for this pair.</source>
        <translation>The service has no similarity for this pair.</translation>
    </message>
    <message>
        <source>The service leaves it open.</source>
        <translation>The service leaves it open.</translation>
    </message>
    <message>
        <source>You differ.</source>
        <translation>You differ.</translation>
    </message>
    <message>
        <source>You agree.</source>
        <translation>You agree.</translation>
    </message>
    <message>
        <source>You leave it open.</source>
        <translation>You leave it open.</translation>
    </message>
    <message>
        <source>Service: %1; the case is %2.</source>
        <translation>Service: %1; the case is %2.</translation>
    </message>
    <message>
        <source>Rate the two faces first.</source>
        <translation>Rate the two faces first.</translation>
    </message>
    <message>
        <source>Choose a verdict.</source>
        <translation>Choose a verdict.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>This reason needs a note.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>The note is too long: shorten it to %n character.</numerusform>
            <numerusform>The note is too long: shorten it to %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent. A colleague looks without seeing your rating.</source>
        <translation>Nothing is sent. A colleague looks without seeing your rating.</translation>
    </message>
    <message>
        <source>Another reviewer: %1.</source>
        <translation>Another reviewer: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent. The case leaves your way until %1.</source>
        <translation>Nothing is sent. The case leaves your way until %1.</translation>
    </message>
    <message>
        <source>Give the address that the e-mail goes to, or send none.</source>
        <translation>Give the address that the e-mail goes to, or send none.</translation>
    </message>
    <message>
        <source>The service tells the person by e-mail.</source>
        <translation>The service tells the person by e-mail.</translation>
    </message>
    <message>
        <source>No e-mail is sent.</source>
        <translation>No e-mail is sent.</translation>
    </message>
    <message>
        <source>Lets this person in.</source>
        <translation>Lets this person in.</translation>
    </message>
    <message>
        <source>Keeps this person out; the service may put the face on its blocklist.</source>
        <translation>Keeps this person out; the service may put the face on its blocklist.</translation>
    </message>
    <message>
        <source>The person is asked for every step that did not pass.</source>
        <translation>The person is asked for every step that did not pass.</translation>
    </message>
    <message numerus="yes">
        <source>The person is asked for %n steps again.</source>
        <translation>
            <numerusform>The person is asked for %n step again.</numerusform>
            <numerusform>The person is asked for %n steps again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>Rate the candidates first, or press 0 for none of these.</translation>
    </message>
</context>
<context>
    <name>countersign::CasesPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose a case from the queue to see its pictures.</source>
        <translation>Choose a case from the queue to see its pictures.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Reading the case…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>The case number is copied.</source>
        <translation>The case number is copied.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Next case</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Previous case</translation>
    </message>
    <message>
        <source>Next &amp;undecided case</source>
        <translation>Next &amp;undecided case</translation>
    </message>
    <message>
        <source>&amp;Copy the case number</source>
        <translation>&amp;Copy the case number</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Rate: %1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Decline</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Ask a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Back to the verdicts</source>
        <translation>&amp;Back to the verdicts</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Write a n&amp;ote</translation>
    </message>
    <message>
        <source>Co&amp;mmit the decision</source>
        <translation>Co&amp;mmit the decision</translation>
    </message>
    <message>
        <source>Case %1 is made.</source>
        <translation>Case %1 is made.</translation>
    </message>
    <message>
        <source>&amp;Filter the cases</source>
        <translation>&amp;Filter the cases</translation>
    </message>
    <message>
        <source>Ne&amp;w case…</source>
        <translation>Ne&amp;w case…</translation>
    </message>
    <message>
        <source>&amp;All details</source>
        <translation>&amp;All details</translation>
    </message>
    <message>
        <source>&amp;Second opinion</source>
        <translation>&amp;Second opinion</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>The report is written: %1</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Re&amp;port…</translation>
    </message>
    <message>
        <source>Report on case %1</source>
        <translation>Report on case %1</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>Show or hide the &amp;list</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>Ne&amp;xt picture</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>Pre&amp;vious picture</translation>
    </message>
    <message>
        <source>The note is at the service.</source>
        <translation>The note is at the service.</translation>
    </message>
    <message>
        <source>Pa&amp;rk…</source>
        <translation>Pa&amp;rk…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are off the blocklists.</source>
        <translation>
            <numerusform>%n entry is off the blocklists.</numerusform>
            <numerusform>%n entries are off the blocklists.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match the two faces again…</source>
        <translation>&amp;Match the two faces again…</translation>
    </message>
    <message>
        <source>Search this &amp;face…</source>
        <translation>Search this &amp;face…</translation>
    </message>
    <message>
        <source>&amp;Estimate the age again…</source>
        <translation>&amp;Estimate the age again…</translation>
    </message>
    <message>
        <source>Add this face to the &amp;blocklist…</source>
        <translation>Add this face to the &amp;blocklist…</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait. Read the queue again to see them.</source>
        <translation>
            <numerusform>%n new case waits. Read the queue again to see it.</numerusform>
            <numerusform>%n new cases wait. Read the queue again to see them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other cases with this vendor data could not be read.</source>
        <translation>The other cases with this vendor data could not be read.</translation>
    </message>
    <message>
        <source>Report with both faces on A4 (*.pdf)</source>
        <translation>Report with both faces on A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report with both faces on Letter (*.pdf)</source>
        <translation>Report with both faces on Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Check&amp;list</source>
        <translation>Check&amp;list</translation>
    </message>
    <message>
        <source>Kept filter&amp;s…</source>
        <translation>Kept filter&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Hand over second opinions…</source>
        <translation>&amp;Hand over second opinions…</translation>
    </message>
    <message>
        <source>&amp;Take in second opinions…</source>
        <translation>&amp;Take in second opinions…</translation>
    </message>
    <message>
        <source>Compare the &amp;candidates, or the pair</source>
        <translation>Compare the &amp;candidates, or the pair</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>Show &amp;more candidates</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>The candidates &amp;before</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>N&amp;one of these candidates</translation>
    </message>
    <message>
        <source>opened %1 · pictures can be fetched until %2</source>
        <translation>opened %1 · pictures can be fetched until %2</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>Seeded check</translation>
    </message>
    <message>
        <source>The first rating stays, because what it revealed has been seen.</source>
        <translation>The first rating stays, because what it revealed has been seen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait at the end of the queue.</source>
        <translation>
            <numerusform>%n new case waits at the end of the queue.</numerusform>
            <numerusform>%n new cases wait at the end of the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Oldest or newest first</source>
        <translation>&amp;Oldest or newest first</translation>
    </message>
</context>
<context>
    <name>countersign::CasesViewModel</name>
    <message>
        <source>Case %1: %2, confirmed by the service.</source>
        <translation>Case %1: %2, confirmed by the service.</translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now. Look at its timeline.</source>
        <translation>Case %1: nothing was sent, because it is %2 by now. Look at its timeline.</translation>
    </message>
    <message>
        <source>Case %1: taken back, nothing was sent.</source>
        <translation>Case %1: taken back, nothing was sent.</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>Case %1: the service did not take the decision. %2</translation>
    </message>
    <message>
        <source>Case %1: not sent yet, it will be sent again by itself. %2</source>
        <translation>Case %1: not sent yet, it will be sent again by itself. %2</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that: look at its timeline.</source>
        <translation>Case %1 is %2 by now. Nobody knows whether your decision arrived before that: look at its timeline.</translation>
    </message>
    <message>
        <source>A case that is %1 cannot be asked for again.</source>
        <translation>A case that is %1 cannot be asked for again.</translation>
    </message>
    <message>
        <source>The case is %1 already.</source>
        <translation>The case is %1 already.</translation>
    </message>
    <message>
        <source>The case is not open any more. Open it again and add the note there.</source>
        <translation>The case is not open any more. Open it again and add the note there.</translation>
    </message>
    <message>
        <source>There is no case %1 at this service.</source>
        <translation>There is no case %1 at this service.</translation>
    </message>
</context>
<context>
    <name>countersign::CheckOptionsBar</name>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>A saved check is kept as a case, and its face can be found by later searches.</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>Vendor data (optional)</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Vendor data</translation>
    </message>
</context>
<context>
    <name>countersign::CheckPage</name>
    <message>
        <source>Ready. Press Ctrl+Return to run the check.</source>
        <translation>Ready. Press Ctrl+Return to run the check.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Waiting for the answer. Press Esc to cancel.</source>
        <translation>Waiting for the answer. Press Esc to cancel.</translation>
    </message>
    <message>
        <source>The pictures of that check are no longer kept.</source>
        <translation>The pictures of that check are no longer kept.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>This run</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, or mark the face by hand (menu Pictures).</source>
        <translation>No face was found here. Choose another picture, or mark the face by hand (menu Pictures).</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, switch on “Try turned pictures”, or mark the face by hand (menu Pictures).</source>
        <translation>No face was found here. Choose another picture, switch on “Try turned pictures”, or mark the face by hand (menu Pictures).</translation>
    </message>
</context>
<context>
    <name>countersign::Checklist</name>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>differs, explained</translation>
    </message>
    <message>
        <source>differs, not explained</source>
        <translation>differs, not explained</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Number of pixels</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lens and distance</source>
        <translation>Lens and distance</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Years between</translation>
    </message>
    <message>
        <source>Head outline</source>
        <translation>Head outline</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Hairline</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Forehead</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>Eyebrows</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Eyes</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nose</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Cheeks</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ears</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mouth</translation>
    </message>
    <message>
        <source>Chin and jaw</source>
        <translation>Chin and jaw</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Neck</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>Facial hair</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Scars</translation>
    </message>
    <message>
        <source>Marks of the skin</source>
        <translation>Marks of the skin</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Alterations</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistPanel</name>
    <message>
        <source>Can the pictures be compared?</source>
        <translation>Can the pictures be compared?</translation>
    </message>
    <message>
        <source>How alike is each part?</source>
        <translation>How alike is each part?</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Everything that can be done</source>
        <translation>Everything that can be done</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
</context>
<context>
    <name>countersign::ConsolePage</name>
    <message>
        <source>Pictures in a window of their &amp;own</source>
        <translation>Pictures in a window of their &amp;own</translation>
    </message>
    <message>
        <source>%1, pictures – Countersign</source>
        <translation>%1, pictures – Countersign</translation>
    </message>
</context>
<context>
    <name>countersign::CopyableId</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Click to copy</translation>
    </message>
    <message>
        <source>Id %1, press Enter to copy</source>
        <translation>Id %1, press Enter to copy</translation>
    </message>
</context>
<context>
    <name>countersign::Csv</name>
    <message>
        <source>Line %1 of the table cannot be read. Check its quotes and commas.</source>
        <translation>Line %1 of the table cannot be read. Check its quotes and commas.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line must name the columns.</source>
        <translation>The table is empty. Its first line must name the columns.</translation>
    </message>
</context>
<context>
    <name>countersign::DetPlot</name>
    <message>
        <source>Error rates (DET)</source>
        <translation>Error rates (DET)</translation>
    </message>
    <message>
        <source>There is too little to tell error rates.</source>
        <translation>There is too little to tell error rates.</translation>
    </message>
    <message>
        <source>Equal error rate %1 %. The table beside it has the rates at each threshold.</source>
        <translation>Equal error rate %1 %. The table beside it has the rates at each threshold.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>Different people accepted (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>Same person declined (FRR)</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>current %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>proposed %1</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsDialog</name>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>All details</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>Search the details</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>countersign::EmailRow</name>
    <message>
        <source>Tell by e-mail</source>
        <translation>Tell by e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
</context>
<context>
    <name>countersign::EngineLaunch</name>
    <message>
        <source>The folder for faces and sessions cannot be made. Choose another one with --data.</source>
        <translation>The folder for faces and sessions cannot be made. Choose another one with --data.</translation>
    </message>
    <message>
        <source>Set the key that clients must send in COUNTERSIGN_API_KEY, or give --print-endpoint to have one made.</source>
        <translation>Set the key that clients must send in COUNTERSIGN_API_KEY, or give --print-endpoint to have one made.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Listening on %1</translation>
    </message>
</context>
<context>
    <name>countersign::EngineOptions</name>
    <message>
        <source>Listen on this port; 0 is any free one.</source>
        <translation>Listen on this port; 0 is any free one.</translation>
    </message>
    <message>
        <source>Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given.</source>
        <translation>Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given.</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>Look for networks in this folder; may be given several times.</translation>
    </message>
    <message>
        <source>Print address and a new key as one line of JSON, and end when standard input closes.</source>
        <translation>Print address and a new key as one line of JSON, and end when standard input closes.</translation>
    </message>
    <message>
        <source>Keep the store&apos;s key in the system&apos;s keychain where there is one; always so without --data.</source>
        <translation>Keep the store&apos;s key in the system&apos;s keychain where there is one; always so without --data.</translation>
    </message>
    <message>
        <source>Say which networks answer, and end.</source>
        <translation>Say which networks answer, and end.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. Try --help.</source>
        <translation>&quot;%1&quot; is not a command. Try --help.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>A port is a number from 0 to 65535.</translation>
    </message>
    <message>
        <source>Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.
The key that clients must send is read from the variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; lists and installs networks; &quot;countersign-engine evaluate&quot; measures them.</source>
        <translation>Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.
The key that clients must send is read from the variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; lists and installs networks; &quot;countersign-engine evaluate&quot; measures them.</translation>
    </message>
    <message>
        <source>Leave the built-in networks out, also where none is installed.</source>
        <translation>Leave the built-in networks out, also where none is installed.</translation>
    </message>
</context>
<context>
    <name>countersign::EngineProcess</name>
    <message>
        <source>The local engine cannot be started. Install Countersign again.</source>
        <translation>The local engine cannot be started. Install Countersign again.</translation>
    </message>
    <message>
        <source>The local engine has stopped and is being started again.</source>
        <translation>The local engine has stopped and is being started again.</translation>
    </message>
    <message>
        <source>The local engine keeps stopping. Restart Countersign, or choose another profile in Settings.</source>
        <translation>The local engine keeps stopping. Restart Countersign, or choose another profile in Settings.</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesColumn</name>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>Add a face</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Open its case</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Find an entry</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>Remove %n</numerusform>
            <numerusform>Remove %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Blocklists</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Add a value</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Reading the entries…</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesModel</name>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>Not from a case</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>due since %1</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesView</name>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>Reading the whole list: %1 of %2 entries…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>No entry matches what you ask for.</source>
        <translation>No entry matches what you ask for.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>This list is empty.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Add a value</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>countersign::EntryActions</name>
    <message>
        <source>This entry was not taken from a case.</source>
        <translation>This entry was not taken from a case.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryCheck</name>
    <message>
        <source>It is of the type “%1”, and the list holds “%2”.</source>
        <translation>It is of the type “%1”, and the list holds “%2”.</translation>
    </message>
    <message>
        <source>Its label has more than %1 characters.</source>
        <translation>Its label has more than %1 characters.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a case.</source>
        <translation>“%1” is not the id of a case.</translation>
    </message>
    <message>
        <source>Its picture must lie in the folder of the table, or below it: %1</source>
        <translation>Its picture must lie in the folder of the table, or below it: %1</translation>
    </message>
    <message>
        <source>Its picture is not there: %1</source>
        <translation>Its picture is not there: %1</translation>
    </message>
    <message>
        <source>Its metadata are not one JSON object of at most %1 characters.</source>
        <translation>Its metadata are not one JSON object of at most %1 characters.</translation>
    </message>
    <message>
        <source>A picture takes no metadata; leave them out.</source>
        <translation>A picture takes no metadata; leave them out.</translation>
    </message>
    <message>
        <source>Its review date “%1” is no day; write it like 2027-01-31.</source>
        <translation>Its review date “%1” is no day; write it like 2027-01-31.</translation>
    </message>
    <message>
        <source>Its reason has more than %1 characters.</source>
        <translation>Its reason has more than %1 characters.</translation>
    </message>
    <message>
        <source>It names neither a picture nor a case.</source>
        <translation>It names neither a picture nor a case.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>It is on the list already.</translation>
    </message>
    <message>
        <source>Line %1 has the same.</source>
        <translation>Line %1 has the same.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Split it.</source>
        <translation>The table is larger than %1 MB. Split it.</translation>
    </message>
    <message>
        <source>The table has %1 rows, and %2 are taken at once. Split it.</source>
        <translation>The table has %1 rows, and %2 are taken at once. Split it.</translation>
    </message>
    <message>
        <source>The table needs the column “%1” or “%2”. An export of a list shows how it is written.</source>
        <translation>The table needs the column “%1” or “%2”. An export of a list shows how it is written.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryDelegate</name>
    <message>
        <source>Removal is held</source>
        <translation>Removal is held</translation>
    </message>
</context>
<context>
    <name>countersign::EntryExport</name>
    <message>
        <source>The pictures cannot be written. Check the folder and the free space: %1</source>
        <translation>The pictures cannot be written. Check the folder and the free space: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are exported.</source>
        <translation>
            <numerusform>%n entry is exported.</numerusform>
            <numerusform>%n entries are exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be read and are missing.</source>
        <translation>
            <numerusform>%n picture could not be read and is missing.</numerusform>
            <numerusform>%n pictures could not be read and are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EntryExportDialog</name>
    <message>
        <source>Also write the pictures into a folder beside it</source>
        <translation>Also write the pictures into a folder beside it</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Export “%1”</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>The table has what is shown of the list: reasons, dates and cases. Whoever has the pictures has the faces: keep them as you keep documents.</source>
        <translation>The table has what is shown of the list: reasons, dates and cases. Whoever has the pictures has the faces: keep them as you keep documents.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryFilterBar</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>By label</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>By reason</translation>
    </message>
    <message>
        <source>By who added</source>
        <translation>By who added</translation>
    </message>
    <message>
        <source>By review date</source>
        <translation>By review date</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Added at any time</source>
        <translation>Added at any time</translation>
    </message>
    <message>
        <source>Added today or yesterday</source>
        <translation>Added today or yesterday</translation>
    </message>
    <message>
        <source>Added in the last 7 days</source>
        <translation>Added in the last 7 days</translation>
    </message>
    <message>
        <source>Added in the last 30 days</source>
        <translation>Added in the last 30 days</translation>
    </message>
    <message>
        <source>Added in the last year</source>
        <translation>Added in the last year</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>From anywhere</translation>
    </message>
    <message>
        <source>From a case</source>
        <translation>From a case</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>Not from a case</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Due for review</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Added by</translation>
    </message>
</context>
<context>
    <name>countersign::EntryImport</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New; it needs a reason.</source>
        <translation>New; it needs a reason.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>Waits for a second person.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>countersign::EntryPreview</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>Picture of the entry</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Wanted by</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>countersign::EntryReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The service cannot change an entry, so each is taken off and added anew: its date becomes today&apos;s. It can be undone.</source>
        <translation>The service cannot change an entry, so each is taken off and added anew: its date becomes today&apos;s. It can be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Reason of %n entries</source>
        <translation>
            <numerusform>Reason of %n entry</numerusform>
            <numerusform>Reason of %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>countersign::EntryTransfer</name>
    <message>
        <source>Exporting: %1 of %2 entries…</source>
        <translation>Exporting: %1 of %2 entries…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import entries into “%1”</source>
        <translation>Import entries into “%1”</translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Export the entries</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValue</name>
    <message>
        <source>There is no value.</source>
        <translation>There is no value.</translation>
    </message>
    <message>
        <source>Enter a phone number in international form, for example +34600000000.</source>
        <translation>Enter a phone number in international form, for example +34600000000.</translation>
    </message>
    <message>
        <source>Enter an IP address or a network such as 192.0.2.0/24.</source>
        <translation>Enter an IP address or a network such as 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Enter an e-mail address.</translation>
    </message>
    <message>
        <source>Enter at least 8 letters, digits or the signs - _ : . ;</source>
        <translation>Enter at least 8 letters, digits or the signs - _ : . ;</translation>
    </message>
    <message>
        <source>Enter a country as two or three letters, for example ESP.</source>
        <translation>Enter a country as two or three letters, for example ESP.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValueDialog</name>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Add to “%1”</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>It is kept as “%1”.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryWork</name>
    <message>
        <source>Its picture could not be read, so it could not be put back; nothing was removed. Try again later.</source>
        <translation>Its picture could not be read, so it could not be put back; nothing was removed. Try again later.</translation>
    </message>
    <message>
        <source>The service gave no picture of this face, so it cannot be put back from here.</source>
        <translation>The service gave no picture of this face, so it cannot be put back from here.</translation>
    </message>
    <message>
        <source>It was taken off the list and could not be put on again: %1 Undo tries it once more.</source>
        <translation>It was taken off the list and could not be put on again: %1 Undo tries it once more.</translation>
    </message>
</context>
<context>
    <name>countersign::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>The service did not answer in time. Try again.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection and try again.</source>
        <translation>The service cannot be reached. Check the connection and try again.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Ask your administrator.</source>
        <translation>The connection is not secure, so nothing was sent. Ask your administrator.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check the profile&apos;s address in Settings.</source>
        <translation>The service pointed to another address, which is not followed. Check the profile&apos;s address in Settings.</translation>
    </message>
    <message>
        <source>The service refused the key. Check the key in Settings.</source>
        <translation>The service refused the key. Check the key in Settings.</translation>
    </message>
    <message>
        <source>The account has no credits left. Top it up, then try again.</source>
        <translation>The account has no credits left. Top it up, then try again.</translation>
    </message>
    <message>
        <source>This no longer exists at the service. Read the page again.</source>
        <translation>This no longer exists at the service. Read the page again.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a moment, then try again.</source>
        <translation>Too many calls in a short time. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>The service did not accept the request. Check the input.</source>
        <translation>The service did not accept the request. Check the input.</translation>
    </message>
    <message>
        <source>The service has a fault of its own. Try again in a few minutes.</source>
        <translation>The service has a fault of its own. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood. Try again, and report it if it happens again.</source>
        <translation>The answer of the service could not be understood. Try again, and report it if it happens again.</translation>
    </message>
    <message>
        <source>This is larger than allowed. Choose something smaller.</source>
        <translation>This is larger than allowed. Choose something smaller.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Choose another one.</source>
        <translation>This kind of file cannot be used. Choose another one.</translation>
    </message>
    <message>
        <source>This file is damaged or empty. Choose another one.</source>
        <translation>This file is damaged or empty. Choose another one.</translation>
    </message>
    <message>
        <source>No face was found in the picture. Choose another picture.</source>
        <translation>No face was found in the picture. Choose another picture.</translation>
    </message>
    <message>
        <source>The local engine has no networks to compare faces with. Install them with “countersign-engine models”.</source>
        <translation>The local engine has no networks to compare faces with. Install them with “countersign-engine models”.</translation>
    </message>
    <message>
        <source>The local engine has stopped. It is being started again; try once more.</source>
        <translation>The local engine has stopped. It is being started again; try once more.</translation>
    </message>
    <message>
        <source>This could not be stored. Check the disk and the folder&apos;s permissions.</source>
        <translation>This could not be stored. Check the disk and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>The connection broke before the service confirmed. Look before you send again.</source>
        <translation>The connection broke before the service confirmed. Look before you send again.</translation>
    </message>
    <message>
        <source>Something unexpected happened in Countersign. Try again, and report it if it happens again.</source>
        <translation>Something unexpected happened in Countersign. Try again, and report it if it happens again.</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceFiles</name>
    <message>
        <source>This file may not be read.</source>
        <translation>This file may not be read.</translation>
    </message>
    <message numerus="yes">
        <source>This table is larger than %n MB; take a part of it.</source>
        <translation>
            <numerusform>This table is larger than %n MB; take a part of it.</numerusform>
            <numerusform>This table is larger than %n MB; take a part of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>This table needs the columns &quot;similarity&quot; and &quot;same&quot;.</source>
        <translation>This table needs the columns &quot;similarity&quot; and &quot;same&quot;.</translation>
    </message>
    <message>
        <source>No row of this table has a similarity and says same or different.</source>
        <translation>No row of this table has a similarity and says same or different.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>The file cannot be written. Check its folder and the free space: %1</translation>
    </message>
</context>
<context>
    <name>countersign::FaceCover</name>
    <message>
        <source>The faces are covered. Press any key or click to go on.</source>
        <translation>The faces are covered. Press any key or click to go on.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceDrawing</name>
    <message>
        <source>Drag around the face, or use the arrows, Shift+arrows for the size, and Enter. Esc leaves.</source>
        <translation>Drag around the face, or use the arrows, Shift+arrows for the size, and Enter. Esc leaves.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceFacts</name>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>blurred</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>too dark</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>too bright</translation>
    </message>
    <message>
        <source>looks to the side</source>
        <translation>looks to the side</translation>
    </message>
    <message numerus="yes">
        <source>Eyes %n pixels apart</source>
        <translation>
            <numerusform>Eyes %n pixel apart</numerusform>
            <numerusform>Eyes %n pixels apart</numerusform>
        </translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>turned %1°</translation>
    </message>
    <message>
        <source>sharpness unknown</source>
        <translation>sharpness unknown</translation>
    </message>
</context>
<context>
    <name>countersign::FaceJudgement</name>
    <message>
        <source>doubles could not be looked for</source>
        <translation>doubles could not be looked for</translation>
    </message>
    <message>
        <source>on a blocklist already</source>
        <translation>on a blocklist already</translation>
    </message>
    <message numerus="yes">
        <source>This face matches %n approved cases: %1.</source>
        <translation>
            <numerusform>This face matches %n approved case: %1.</numerusform>
            <numerusform>This face matches %n approved cases: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be judged</source>
        <translation>could not be judged</translation>
    </message>
    <message>
        <source>double of another picture</source>
        <translation>double of another picture</translation>
    </message>
</context>
<context>
    <name>countersign::FaceMark</name>
    <message>
        <source>%1 alike</source>
        <translation>%1 alike</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 different</translation>
    </message>
</context>
<context>
    <name>countersign::FaceModel</name>
    <message>
        <source>%1, largest</source>
        <translation>%1, largest</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detection</translation>
    </message>
</context>
<context>
    <name>countersign::FaceOverlay</name>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>found %1 %</source>
        <translation>found %1 %</translation>
    </message>
</context>
<context>
    <name>countersign::FacePick</name>
    <message>
        <source>Only the marked face is sent, cut out with room around it (%1 × %2 pixels). Click it, or press Enter on it, to send the whole picture.</source>
        <translation>Only the marked face is sent, cut out with room around it (%1 × %2 pixels). Click it, or press Enter on it, to send the whole picture.</translation>
    </message>
    <message>
        <source>No face was found in this picture. Mark it by hand (menu Pictures) or choose another one.</source>
        <translation>No face was found in this picture. Mark it by hand (menu Pictures) or choose another one.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceRegion</name>
    <message>
        <source>eyes</source>
        <translation>eyes</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nose</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>mouth</translation>
    </message>
    <message>
        <source>ear on the left</source>
        <translation>ear on the left</translation>
    </message>
    <message>
        <source>ear on the right</source>
        <translation>ear on the right</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>chin</translation>
    </message>
</context>
<context>
    <name>countersign::FaceSlot</name>
    <message>
        <source>Drop a picture here, paste one, or open a file.</source>
        <translation>Drop a picture here, paste one, or open a file.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Open a picture</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Take the picture out</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Dropped picture</translation>
    </message>
    <message>
        <source>Only an address came along, not the picture. Save the picture and drop the file.</source>
        <translation>Only an address came along, not the picture. Save the picture and drop the file.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>There is no picture to paste. Copy one first.</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Fit to the window</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>One to one</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>Zoom to the face</translation>
    </message>
    <message>
        <source>Fetching the picture from %1.</source>
        <translation>Fetching the picture from %1.</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Save it and drop the file.</source>
        <translation>The picture could not be fetched from %1. Save it and drop the file.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceText</name>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no face found</translation>
    </message>
    <message numerus="yes">
        <source>%n faces found</source>
        <translation>
            <numerusform>%n face found</numerusform>
            <numerusform>%n faces found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FactsLabel</name>
    <message>
        <source>Picture facts: %1</source>
        <translation>Picture facts: %1</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>Picture facts</translation>
    </message>
</context>
<context>
    <name>countersign::GoToCaseDialog</name>
    <message>
        <source>Any case of the service, in the queue or not.</source>
        <translation>Any case of the service, in the queue or not.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>Go to a case</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>countersign::HandOver</name>
    <message>
        <source>This hand-over is damaged. Ask for it to be made again.</source>
        <translation>This hand-over is damaged. Ask for it to be made again.</translation>
    </message>
    <message>
        <source>The passphrase could not be worked on for lack of memory. Close other programs and try again.</source>
        <translation>The passphrase could not be worked on for lack of memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hand-over, or the file is damaged. Try again, or ask for a new one.</source>
        <translation>This is not the passphrase of this hand-over, or the file is damaged. Try again, or ask for a new one.</translation>
    </message>
    <message>
        <source>This file is too large for a hand-over of second opinions. Choose another one.</source>
        <translation>This file is too large for a hand-over of second opinions. Choose another one.</translation>
    </message>
    <message>
        <source>This file is no hand-over of second opinions. Choose one whose name ends in “.handover”.</source>
        <translation>This file is no hand-over of second opinions. Choose one whose name ends in “.handover”.</translation>
    </message>
    <message>
        <source>This hand-over was made by another version of Countersign. Use the same version on both computers.</source>
        <translation>This hand-over was made by another version of Countersign. Use the same version on both computers.</translation>
    </message>
    <message>
        <source>The signature of this hand-over is not genuine. Take nothing from it, and ask who gave it to you.</source>
        <translation>The signature of this hand-over is not genuine. Take nothing from it, and ask who gave it to you.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has given a second opinion here yet. Give one, then hand it over.</source>
        <translation>Nobody has given a second opinion here yet. Give one, then hand it over.</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Hand over second opinions</source>
        <translation>Hand over second opinions</translation>
    </message>
    <message>
        <source>Take in second opinions</source>
        <translation>Take in second opinions</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Second opinions (*.handover)</source>
        <translation>Second opinions (*.handover)</translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation>Type the same passphrase a second time.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choose the file.</translation>
    </message>
    <message>
        <source>The file may lie in a shared folder. Tell your colleague its passphrase in person.</source>
        <translation>The file may lie in a shared folder. Tell your colleague its passphrase in person.</translation>
    </message>
    <message>
        <source>Ask the colleague who made the file for its passphrase.</source>
        <translation>Ask the colleague who made the file for its passphrase.</translation>
    </message>
    <message>
        <source>Please wait a moment…</source>
        <translation>Please wait a moment…</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverFile</name>
    <message>
        <source>The hand-over cannot be written. Check its folder and the free space: %1</source>
        <translation>The hand-over cannot be written. Check its folder and the free space: %1</translation>
    </message>
    <message>
        <source>The hand-over cannot be read. Check that you may read the file: %1</source>
        <translation>The hand-over cannot be read. Check that you may read the file: %1</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverViewModel</name>
    <message numerus="yes">
        <source>%n second opinions are in the file. It is signed by this installation, %1.</source>
        <translation>
            <numerusform>%n second opinion is in the file. It is signed by this installation, %1.</numerusform>
            <numerusform>%n second opinions are in the file. It is signed by this installation, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These second opinions are about the cases of another service. Choose that service in Settings and take them in again.</source>
        <translation>These second opinions are about the cases of another service. Choose that service in Settings and take them in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n new second opinions of installation %1 are taken in.</source>
        <translation>
            <numerusform>%n new second opinion of installation %1 is taken in.</numerusform>
            <numerusform>%n new second opinions of installation %1 are taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases of this computer are nowhere else, so nobody can share an opinion on them. Choose the service that both of you work with in Settings.</source>
        <translation>The cases of this computer are nowhere else, so nobody can share an opinion on them. Choose the service that both of you work with in Settings.</translation>
    </message>
</context>
<context>
    <name>countersign::HeldBar</name>
    <message numerus="yes">
        <source>Case %1: %2 is sent in %n seconds.</source>
        <translation>
            <numerusform>Case %1: %2 is sent in one second.</numerusform>
            <numerusform>Case %1: %2 is sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now.</source>
        <translation>Case %1: nothing was sent, because it is %2 by now.</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>Case %1: the service did not take the decision. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not confirmed yet; they are sent by themselves.</source>
        <translation>
            <numerusform>One decision is not confirmed yet; it is sent by itself.</numerusform>
            <numerusform>%n decisions are not confirmed yet; they are sent by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that.</source>
        <translation>Case %1 is %2 by now. Nobody knows whether your decision arrived before that.</translation>
    </message>
    <message>
        <source>No decision waits to be sent.</source>
        <translation>No decision waits to be sent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryView</name>
    <message>
        <source>Checks of this run</source>
        <translation>Checks of this run</translation>
    </message>
    <message>
        <source>Enter or a double click puts the result back on the page.</source>
        <translation>Enter or a double click puts the result back on the page.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
<context>
    <name>countersign::ImageCanvas</name>
    <message>
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message>
        <source>boxes on</source>
        <translation>boxes on</translation>
    </message>
    <message>
        <source>boxes off</source>
        <translation>boxes off</translation>
    </message>
    <message numerus="yes">
        <source>eyes %n pixels apart</source>
        <translation>
            <numerusform>eyes %n pixel apart</numerusform>
            <numerusform>eyes %n pixels apart</numerusform>
        </translation>
    </message>
    <message>
        <source>inner face only</source>
        <translation>inner face only</translation>
    </message>
    <message>
        <source>%1 laid over</source>
        <translation>%1 laid over</translation>
    </message>
    <message>
        <source>the marked face is sent alone</source>
        <translation>the marked face is sent alone</translation>
    </message>
    <message>
        <source>eye points on</source>
        <translation>eye points on</translation>
    </message>
</context>
<context>
    <name>countersign::ImportPane</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n waits for a second person</numerusform>
            <numerusform>%n wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>%n lacks a reason</numerusform>
            <numerusform>%n lack a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable</source>
        <translation>
            <numerusform>%n unusable</numerusform>
            <numerusform>%n unusable</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems…</source>
        <translation>Export the problems…</translation>
    </message>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>Reading the whole list: %1 of %2 entries…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Reason for rows that have none</source>
        <translation>Reason for rows that have none</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Rows that are shown</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Unusable or failed</source>
        <translation>Unusable or failed</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Import into “%1”</translation>
    </message>
    <message>
        <source>Looking at the table; nothing is sent.</source>
        <translation>Looking at the table; nothing is sent.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>The table has no rows.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Open another…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Send the failed ones again</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>Add %n entry</numerusform>
            <numerusform>Add %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Export the problems</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>The rows with problems are exported.</source>
        <translation>The rows with problems are exported.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed already</source>
        <translation>
            <numerusform>%n proposed already</numerusform>
            <numerusform>%n proposed already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::InstallNetworksDialog</name>
    <message>
        <source>These networks are made by others; read their licences and notices first.</source>
        <translation>These networks are made by others; read their licences and notices first.</translation>
    </message>
    <message>
        <source>Download and install</source>
        <translation>Download and install</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Install from a folder…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Install larger networks</source>
        <translation>Install larger networks</translation>
    </message>
    <message>
        <source>Networks and what became of them</source>
        <translation>Networks and what became of them</translation>
    </message>
    <message>
        <source>The networks are being downloaded.</source>
        <translation>The networks are being downloaded.</translation>
    </message>
    <message>
        <source>Folder with network files</source>
        <translation>Folder with network files</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>The folder is being read.</translation>
    </message>
    <message>
        <source>The networks are installed; the engine starts again with them.</source>
        <translation>The networks are installed; the engine starts again with them.</translation>
    </message>
    <message>
        <source>Not every network could be installed; the lines below say why.</source>
        <translation>Not every network could be installed; the lines below say why.</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeBatch</name>
    <message>
        <source>The file has changed since it was looked at. Drop it again.</source>
        <translation>The file has changed since it was looked at. Drop it again.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>Also hits</source>
        <translation>Also hits</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDetail</name>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>It matches no approved case.</source>
        <translation>It matches no approved case.</translation>
    </message>
    <message numerus="yes">
        <source>This face would also hit %n approved cases.</source>
        <translation>
            <numerusform>This face would also hit %n approved case.</numerusform>
            <numerusform>This face would also hit %n approved cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it all the same (O)</source>
        <translation>Add it all the same (O)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>The line you choose is shown here.</source>
        <translation>The line you choose is shown here.</translation>
    </message>
    <message>
        <source>Reason for this picture alone</source>
        <translation>Reason for this picture alone</translation>
    </message>
    <message>
        <source>Face %1 of %2 is meant.</source>
        <translation>Face %1 of %2 is meant.</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>What speaks against it: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDouble</name>
    <message>
        <source>the same file as line %1</source>
        <translation>the same file as line %1</translation>
    </message>
    <message>
        <source>the same picture as line %1</source>
        <translation>the same picture as line %1</translation>
    </message>
    <message>
        <source>the same picture as line %1, mirrored</source>
        <translation>the same picture as line %1, mirrored</translation>
    </message>
    <message>
        <source>the same face as line %1, similarity %2</source>
        <translation>the same face as line %1, similarity %2</translation>
    </message>
    <message>
        <source>looks like line %1, similarity %2</source>
        <translation>looks like line %1, similarity %2</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeLine</name>
    <message>
        <source>No face was found in it.</source>
        <translation>No face was found in it.</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces: choose which one.</source>
        <translation>
            <numerusform>It shows %n face: choose which one.</numerusform>
            <numerusform>It shows %n faces: choose which one.</numerusform>
        </translation>
    </message>
    <message>
        <source>on a blocklist already, similarity %1</source>
        <translation>on a blocklist already, similarity %1</translation>
    </message>
    <message>
        <source>looks like a face on a blocklist, similarity %1</source>
        <translation>looks like a face on a blocklist, similarity %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approved cases</source>
        <translation>
            <numerusform>%n approved case</numerusform>
            <numerusform>%n approved cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Waits its turn</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Looking at it…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>Waits for a second person.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Added. %1</source>
        <translation>Added. %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>Skipped, because of this: %1.</source>
        <translation>Skipped, because of this: %1.</translation>
    </message>
    <message>
        <source>Skipped: you left it out.</source>
        <translation>Skipped: you left it out.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>Speaks against it: %1</translation>
    </message>
</context>
<context>
    <name>countersign::IntakePane</name>
    <message numerus="yes">
        <source>Looking at %n pictures; nothing has been sent.</source>
        <translation>
            <numerusform>Looking at %n picture; nothing has been sent.</numerusform>
            <numerusform>Looking at %n pictures; nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n pictures…</source>
        <translation>
            <numerusform>Sending %n picture…</numerusform>
            <numerusform>Sending %n pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n waits for a second person</numerusform>
            <numerusform>%n wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>%n lacks a reason</numerusform>
            <numerusform>%n lack a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready or left out</source>
        <translation>
            <numerusform>%n not ready or left out</numerusform>
            <numerusform>%n not ready or left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures to add</source>
        <translation>Pictures to add</translation>
    </message>
    <message>
        <source>Reason for all of them (required)</source>
        <translation>Reason for all of them (required)</translation>
    </message>
    <message>
        <source>Reason for all of them</source>
        <translation>Reason for all of them</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Open pictures…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Dropped picture</translation>
    </message>
    <message>
        <source>Only picture files are taken here. Save the picture and drop the file.</source>
        <translation>Only picture files are taken here. Save the picture and drop the file.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 pictures are taken at once; %n were left out. Add them afterwards.</source>
        <translation>
            <numerusform>Only %1 pictures are taken at once; %n was left out. Add it afterwards.</numerusform>
            <numerusform>Only %1 pictures are taken at once; %n were left out. Add them afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Open pictures</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Add pictures to “%1”</source>
        <translation>Add pictures to “%1”</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here. Nothing is sent before you say so.</source>
        <translation>Drop pictures or a folder here. Nothing is sent before you say so.</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Send the failed ones again</translation>
    </message>
    <message numerus="yes">
        <source>Add %n faces</source>
        <translation>
            <numerusform>Add %n face</numerusform>
            <numerusform>Add %n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces (billed)</source>
        <translation>
            <numerusform>Look for %n face (billed)</numerusform>
            <numerusform>Look for %n faces (billed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces again</source>
        <translation>
            <numerusform>Look for %n face again</numerusform>
            <numerusform>Look for %n faces again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::KeptFilters</name>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Kept filters</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>&amp;Keep this filter</translation>
    </message>
    <message>
        <source>&amp;Forget this filter</source>
        <translation>&amp;Forget this filter</translation>
    </message>
</context>
<context>
    <name>countersign::Keymap</name>
    <message>
        <source>Choose one key, not several in a row.</source>
        <translation>Choose one key, not several in a row.</translation>
    </message>
    <message>
        <source>%1 always does the same and cannot be used for this.</source>
        <translation>%1 always does the same and cannot be used for this.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another key first.</source>
        <translation>%1 is the key of “%2”. Give that another key first.</translation>
    </message>
</context>
<context>
    <name>countersign::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Standard key</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Choose an action, go to the field and press the new key.</source>
        <translation>Choose an action, go to the field and press the new key.</translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation>It has no key now.</translation>
    </message>
    <message>
        <source>Its key is %1 now.</source>
        <translation>Its key is %1 now.</translation>
    </message>
</context>
<context>
    <name>countersign::LabelledSet</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>“%1” cannot be opened. Check the file and its permissions.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of labels.</source>
        <translation>“%1” is too large for a table of labels.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Name it in the first line.</source>
        <translation>“%1” has no column “%2”. Name it in the first line.</translation>
    </message>
    <message>
        <source>There are no labelled pictures in “%1”.</source>
        <translation>There are no labelled pictures in “%1”.</translation>
    </message>
    <message>
        <source>Row %1 of the table does not name two files and whether they show the same person.</source>
        <translation>Row %1 of the table does not name two files and whether they show the same person.</translation>
    </message>
</context>
<context>
    <name>countersign::LeadLock</name>
    <message>
        <source>This is not the lead&apos;s passphrase. Try again.</source>
        <translation>This is not the lead&apos;s passphrase. Try again.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LeadLockRow</name>
    <message>
        <source>Lock it now</source>
        <translation>Lock it now</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>Take the lock away</translation>
    </message>
    <message>
        <source>Lead&apos;s passphrase</source>
        <translation>Lead&apos;s passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Lock with this passphrase</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can change the policy.</source>
        <translation>Everybody who uses this computer can change the policy.</translation>
    </message>
    <message>
        <source>A lead has locked the policy.</source>
        <translation>A lead has locked the policy.</translation>
    </message>
    <message>
        <source>The policy is unlocked until it is locked again or Countersign closes.</source>
        <translation>The policy is unlocked until it is locked again or Countersign closes.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>The administrator lets these accounts change the policy: %1.</source>
        <translation>The administrator lets these accounts change the policy: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::LeftoversNotice</name>
    <message>
        <source>Take them off</source>
        <translation>Take them off</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message numerus="yes">
        <source>%n blocklist entries came from case %1, which is declined no more.</source>
        <translation>
            <numerusform>%n blocklist entry came from case %1, which is declined no more.</numerusform>
            <numerusform>%n blocklist entries came from case %1, which is declined no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LightStrip</name>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Mid-tones</source>
        <translation>Mid-tones</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Local contrast</translation>
    </message>
</context>
<context>
    <name>countersign::ListAdding</name>
    <message>
        <source>It waits for a second person, because two people decide what comes onto a blocklist (Settings, Review policy).</source>
        <translation>It waits for a second person, because two people decide what comes onto a blocklist (Settings, Review policy).</translation>
    </message>
</context>
<context>
    <name>countersign::ListDelegate</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListDialog</name>
    <message>
        <source>New list</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Create the list</source>
        <translation>Create the list</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Rename the list</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Allows what is on it</source>
        <translation>Allows what is on it</translation>
    </message>
    <message>
        <source>Only collects</source>
        <translation>Only collects</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Phone numbers</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP addresses</translation>
    </message>
    <message>
        <source>Device fingerprints</source>
        <translation>Device fingerprints</translation>
    </message>
    <message>
        <source>Wallet addresses</source>
        <translation>Wallet addresses</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Businesses</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>countersign::ListDoubles</name>
    <message>
        <source>Doubles are looked for among %1 faces at most.</source>
        <translation>Doubles are looked for among %1 faces at most.</translation>
    </message>
</context>
<context>
    <name>countersign::ListGate</name>
    <message>
        <source>Not added, because of this: %1. If you want it all the same, add it on the page Blocklists.</source>
        <translation>Not added, because of this: %1. If you want it all the same, add it on the page Blocklists.</translation>
    </message>
    <message>
        <source>No face was found in it. Choose another picture.</source>
        <translation>No face was found in it. Choose another picture.</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces. Add it on the page Blocklists, where you choose one.</source>
        <translation>
            <numerusform>It shows %n face. Add it on the page Blocklists, where you choose one.</numerusform>
            <numerusform>It shows %n faces. Add it on the page Blocklists, where you choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListProposals</name>
    <message>
        <source>It is proposed already and waits for a second person.</source>
        <translation>It is proposed already and waits for a second person.</translation>
    </message>
</context>
<context>
    <name>countersign::ListsColumn</name>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>New list…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Reading the lists…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n waits for a second person</numerusform>
            <numerusform>%n wait for a second person</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Delete the list</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %n entries? They cannot be brought back.</source>
        <translation>
            <numerusform>Delete “%1” and its one entry? It cannot be brought back.</numerusform>
            <numerusform>Delete “%1” and its %n entries? They cannot be brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>countersign::ListsModel</name>
    <message>
        <source>A face on this list declines later checks.</source>
        <translation>A face on this list declines later checks.</translation>
    </message>
    <message>
        <source>A value on this list declines later checks.</source>
        <translation>A value on this list declines later checks.</translation>
    </message>
    <message>
        <source>Silences the warning about duplicates for what is on it.</source>
        <translation>Silences the warning about duplicates for what is on it.</translation>
    </message>
    <message>
        <source>Used by conditions of workflows only.</source>
        <translation>Used by conditions of workflows only.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Blocklist</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Allowlist</translation>
    </message>
    <message>
        <source>Custom list</source>
        <translation>Custom list</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Blocklists</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;About Countersign</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Install larger networks…</source>
        <translation>&amp;Install larger networks…</translation>
    </message>
    <message>
        <source>&amp;Start the engine again</source>
        <translation>&amp;Start the engine again</translation>
    </message>
    <message>
        <source>&amp;Undo the newest decision</source>
        <translation>&amp;Undo the newest decision</translation>
    </message>
    <message>
        <source>The last decisions are being sent; the window closes by itself.</source>
        <translation>The last decisions are being sent; the window closes by itself.</translation>
    </message>
    <message>
        <source>The record could not be kept on this computer. Check that the disk has room and that its folder may be written.</source>
        <translation>The record could not be kept on this computer. Check that the disk has room and that its folder may be written.</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Change keys…</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Pictures</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The last answers of the batch are awaited; the window closes by itself.</source>
        <translation>The last answers of the batch are awaited; the window closes by itself.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Case &amp;number…</source>
        <translation>Case &amp;number…</translation>
    </message>
    <message>
        <source>&amp;Cover the faces</source>
        <translation>&amp;Cover the faces</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Find an action…</translation>
    </message>
    <message>
        <source>Pictures wait for a second person</source>
        <translation>Pictures wait for a second person</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures wait for a second person and are kept in memory only. Closing drops them.</source>
        <translation>
            <numerusform>%n picture waits for a second person and is kept in memory only. Closing drops it.</numerusform>
            <numerusform>%n pictures wait for a second person and are kept in memory only. Closing drops them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them and close</source>
        <translation>Drop them and close</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not sent yet. They are kept on this computer and go out at the next start. The window closes by itself.</source>
        <translation>
            <numerusform>%n decision is not sent yet. It is kept on this computer and goes out at the next start. The window closes by itself.</numerusform>
            <numerusform>%n decisions are not sent yet. They are kept on this computer and go out at the next start. The window closes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MatchPage</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O).</translation>
    </message>
    <message>
        <source>Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O).</source>
        <translation>Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>Decline at or below</translation>
    </message>
    <message>
        <source>Decline threshold</source>
        <translation>Decline threshold</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Load two pictures to compare their faces.</source>
        <translation>Load two pictures to compare their faces.</translation>
    </message>
</context>
<context>
    <name>countersign::MatchResult</name>
    <message>
        <source>No pair of faces could be compared.</source>
        <translation>No pair of faces could be compared.</translation>
    </message>
    <message>
        <source>Above the threshold of %1.</source>
        <translation>Above the threshold of %1.</translation>
    </message>
    <message>
        <source>Not above the threshold of %1.</source>
        <translation>Not above the threshold of %1.</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>No similarity</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Reference: %1</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkInstaller</name>
    <message>
        <source>The engine&apos;s program cannot be started. Install Countersign again.</source>
        <translation>The engine&apos;s program cannot be started. Install Countersign again.</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkNotice</name>
    <message>
        <source>Install larger networks…</source>
        <translation>Install larger networks…</translation>
    </message>
    <message>
        <source>Keep the built-in ones</source>
        <translation>Keep the built-in ones</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseDialog</name>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Make the case</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>The case is being made</source>
        <translation>The case is being made</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>Vendor data (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The engine finds the portrait on the document, compares the faces and looks for the person among earlier ones.</source>
        <translation>The engine finds the portrait on the document, compares the faces and looks for the person among earlier ones.</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseViewModel</name>
    <message>
        <source>Didit makes its cases itself. Switch to “This computer” in Settings to make one here.</source>
        <translation>Didit makes its cases itself. Switch to “This computer” in Settings to make one here.</translation>
    </message>
</context>
<context>
    <name>countersign::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Add the note</translation>
    </message>
    <message>
        <source>Note on case %1</source>
        <translation>Note on case %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Everybody who works on this case at the service can read it. Its status stays.</source>
        <translation>Everybody who works on this case at the service can read it. Its status stays.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>The note is too long: shorten it to %n character.</numerusform>
            <numerusform>The note is too long: shorten it to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Opinion</name>
    <message>
        <source>You have given your opinion on this case: a colleague decides it.</source>
        <translation>You have given your opinion on this case: a colleague decides it.</translation>
    </message>
    <message>
        <source>You and the service differ, so two people decide this case. Choose “Second opinion”.</source>
        <translation>You and the service differ, so two people decide this case. Choose “Second opinion”.</translation>
    </message>
    <message>
        <source>You and the first reviewer differ, so a third person decides. Choose “Second opinion”.</source>
        <translation>You and the first reviewer differ, so a third person decides. Choose “Second opinion”.</translation>
    </message>
    <message>
        <source>Of the reviewers of this case no two think so, so this verdict cannot be given.</source>
        <translation>Of the reviewers of this case no two think so, so this verdict cannot be given.</translation>
    </message>
    <message>
        <source>Two people decide that a search hit keeps somebody out. Choose “Second opinion”.</source>
        <translation>Two people decide that a search hit keeps somebody out. Choose “Second opinion”.</translation>
    </message>
    <message>
        <source>At this similarity two people decide. Choose “Second opinion”.</source>
        <translation>At this similarity two people decide. Choose “Second opinion”.</translation>
    </message>
    <message>
        <source>For this reason two people decide. Choose “Second opinion”.</source>
        <translation>For this reason two people decide. Choose “Second opinion”.</translation>
    </message>
</context>
<context>
    <name>countersign::OutboxTable</name>
    <message>
        <source>A newer version of Countersign wrote this decision. Start that one.</source>
        <translation>A newer version of Countersign wrote this decision. Start that one.</translation>
    </message>
</context>
<context>
    <name>countersign::PairsDialog</name>
    <message>
        <source>A folder with one folder per person</source>
        <translation>A folder with one folder per person</translation>
    </message>
    <message>
        <source>A table with the columns first, second and same</source>
        <translation>A table with the columns first, second and same</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PictureFacts</name>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Eyes</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels apart</source>
        <translation>
            <numerusform>%n pixel apart</numerusform>
            <numerusform>%n pixels apart</numerusform>
        </translation>
    </message>
    <message>
        <source>small, usually from %1</source>
        <translation>small, usually from %1</translation>
    </message>
    <message>
        <source>enough, usually from %1</source>
        <translation>enough, usually from %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1 of 1</translation>
    </message>
    <message>
        <source>blurred, usually from %1</source>
        <translation>blurred, usually from %1</translation>
    </message>
    <message>
        <source>sharp, usually from %1</source>
        <translation>sharp, usually from %1</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Light on the face</translation>
    </message>
    <message>
        <source>even, usually %1 to %2</source>
        <translation>even, usually %1 to %2</translation>
    </message>
    <message>
        <source>too dark, usually %1 to %2</source>
        <translation>too dark, usually %1 to %2</translation>
    </message>
    <message>
        <source>too bright, usually %1 to %2</source>
        <translation>too bright, usually %1 to %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>%1° to the left</source>
        <translation>%1° to the left</translation>
    </message>
    <message>
        <source>%1° to the right</source>
        <translation>%1° to the right</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Head tilted</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>upright, usually under %1°</source>
        <translation>upright, usually under %1°</translation>
    </message>
    <message>
        <source>tilted, usually under %1°</source>
        <translation>tilted, usually under %1°</translation>
    </message>
    <message>
        <source>Looks to a side</source>
        <translation>Looks to a side</translation>
    </message>
    <message>
        <source>about %1°, by eyes and nose</source>
        <translation>about %1°, by eyes and nose</translation>
    </message>
    <message>
        <source>to a side, usually up to %1°</source>
        <translation>to a side, usually up to %1°</translation>
    </message>
    <message>
        <source>ahead, usually up to %1°</source>
        <translation>ahead, usually up to %1°</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message numerus="yes">
        <source>%n bits each</source>
        <translation>
            <numerusform>%n bit each</numerusform>
            <numerusform>%n bits each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, described in a way that cannot be read here</source>
        <translation>
            <numerusform>%n bit each, described in a way that cannot be read here</numerusform>
            <numerusform>%n bits each, described in a way that cannot be read here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, by the profile %1</source>
        <translation>
            <numerusform>%n bit each, by the profile %1</numerusform>
            <numerusform>%n bits each, by the profile %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>JPEG quality %1 of 100</source>
        <translation>JPEG quality %1 of 100</translation>
    </message>
    <message>
        <source>JPEG quality about %1 of 100, by tables of its own</source>
        <translation>JPEG quality about %1 of 100, by tables of its own</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>hard, usually from %1</source>
        <translation>hard, usually from %1</translation>
    </message>
    <message>
        <source>light, usually from %1</source>
        <translation>light, usually from %1</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>the file does not say</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>%1 by the camera&apos;s clock</source>
        <translation>%1 by the camera&apos;s clock</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The software that the file names is one that changes pictures.</source>
        <translation>The software that the file names is one that changes pictures.</translation>
    </message>
    <message>
        <source>It was saved as JPEG more than once, with less quality before.</source>
        <translation>It was saved as JPEG more than once, with less quality before.</translation>
    </message>
    <message>
        <source>It was a JPEG before it was saved as %1.</source>
        <translation>It was a JPEG before it was saved as %1.</translation>
    </message>
    <message>
        <source>Whether it was a JPEG before cannot be told from it.</source>
        <translation>Whether it was a JPEG before cannot be told from it.</translation>
    </message>
    <message>
        <source>It is a progressive JPEG; programs and websites write those, cameras seldom do.</source>
        <translation>It is a progressive JPEG; programs and websites write those, cameras seldom do.</translation>
    </message>
    <message>
        <source>A camera&apos;s data is missing; messengers and programs often take it out.</source>
        <translation>A camera&apos;s data is missing; messengers and programs often take it out.</translation>
    </message>
    <message>
        <source>Hints, no proof</source>
        <translation>Hints, no proof</translation>
    </message>
</context>
<context>
    <name>countersign::PictureStrip</name>
    <message>
        <source>Pictures of the case</source>
        <translation>Pictures of the case</translation>
    </message>
    <message numerus="yes">
        <source>This case has %n pictures. All of them appear after your rating.</source>
        <translation>
            <numerusform>This case has %n picture. It appears whole after your rating.</numerusform>
            <numerusform>This case has %n pictures. All of them appear after your rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PracticeBench</name>
    <message>
        <source>Reading the next pair…</source>
        <translation>Reading the next pair…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No face found</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeDeck</name>
    <message>
        <source>A folder needs one folder per person: two pictures of one person, and pictures of two people. A table is a CSV file whose first line names the columns first, second and same: two picture files, seen from the table&apos;s folder, and 1 for the same person or 0.</source>
        <translation>A folder needs one folder per person: two pictures of one person, and pictures of two people. A table is a CSV file whose first line names the columns first, second and same: two picture files, seen from the table&apos;s folder, and 1 for the same person or 0.</translation>
    </message>
    <message>
        <source>There are no pairs with a known answer.</source>
        <translation>There are no pairs with a known answer.</translation>
    </message>
    <message>
        <source>No case has been closed here yet because of its two faces (reasons A1, A2 and D1). Choose a folder or a table instead.</source>
        <translation>No case has been closed here yet because of its two faces (reasons A1, A2 and D1). Choose a folder or a table instead.</translation>
    </message>
    <message>
        <source>You have rated or decided every case that was closed here because of its two faces. Choose a folder or a table instead.</source>
        <translation>You have rated or decided every case that was closed here because of its two faces. Choose a folder or a table instead.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeFile</name>
    <message>
        <source>Your earlier practice results cannot be read. Delete them to keep new ones; until then nothing is overwritten.</source>
        <translation>Your earlier practice results cannot be read. Delete them to keep new ones; until then nothing is overwritten.</translation>
    </message>
    <message>
        <source>Your practice results could not be kept. Check the free space of your disk.</source>
        <translation>Your practice results could not be kept. Check the free space of your disk.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePage</name>
    <message>
        <source>First picture</source>
        <translation>First picture</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Second picture</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Next pair</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>A &amp;folder of people…</source>
        <translation>A &amp;folder of people…</translation>
    </message>
    <message>
        <source>A &amp;table of pairs…</source>
        <translation>A &amp;table of pairs…</translation>
    </message>
    <message>
        <source>The team&apos;s &amp;closed cases</source>
        <translation>The team&apos;s &amp;closed cases</translation>
    </message>
    <message>
        <source>&amp;Next pair</source>
        <translation>&amp;Next pair</translation>
    </message>
    <message>
        <source>&amp;End the round</source>
        <translation>&amp;End the round</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Rate: %1</translation>
    </message>
    <message>
        <source>&amp;Delete my results</source>
        <translation>&amp;Delete my results</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Practise on</translation>
    </message>
    <message>
        <source>Pairs of faces whose answer is known. You look at each and rate it as in a case, and are told the answer at once: without that, practice teaches nothing.</source>
        <translation>Pairs of faces whose answer is known. You look at each and rate it as in a case, and are told the answer at once: without that, practice teaches nothing.</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>A folder of people…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>A table of pairs…</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>The team&apos;s closed cases</translation>
    </message>
    <message>
        <source>That you looked at a closed case is an entry in the record; how you rated it is not.</source>
        <translation>That you looked at a closed case is an entry in the record; how you rated it is not.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>This round</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>End the round</translation>
    </message>
    <message>
        <source>Delete my results</source>
        <translation>Delete my results</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>Reading the pairs…</translation>
    </message>
    <message>
        <source>Choose what to practise on.</source>
        <translation>Choose what to practise on.</translation>
    </message>
    <message>
        <source>That was the last pair of this round.</source>
        <translation>That was the last pair of this round.</translation>
    </message>
    <message>
        <source>All your results</source>
        <translation>All your results</translation>
    </message>
    <message>
        <source>Only you see this: counts of practice and of seeded checks, in your account on this computer, in no record and sent nowhere.</source>
        <translation>Only you see this: counts of practice and of seeded checks, in your account on this computer, in no record and sent nowhere.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePanel</name>
    <message>
        <source>Your rating</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>How alike are they?</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeResults</name>
    <message>
        <source>Nothing rated yet.</source>
        <translation>Nothing rated yet.</translation>
    </message>
    <message>
        <source>No pair decided yet.</source>
        <translation>No pair decided yet.</translation>
    </message>
    <message>
        <source>Right: %1 of %2 (95 % confidence: %3 to %4 %)</source>
        <translation>Right: %1 of %2 (95 % confidence: %3 to %4 %)</translation>
    </message>
    <message>
        <source>The same, called different: %1 of %2</source>
        <translation>The same, called different: %1 of %2</translation>
    </message>
    <message>
        <source>Different, called the same: %1 of %2</source>
        <translation>Different, called the same: %1 of %2</translation>
    </message>
    <message>
        <source>Can&apos;t tell: %1</source>
        <translation>Can&apos;t tell: %1</translation>
    </message>
    <message>
        <source>Ratings and answers</source>
        <translation>Ratings and answers</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>A pair of one person got the higher rating than a pair of two in %1 of 100 comparisons; 50 would be chance.</source>
        <translation>A pair of one person got the higher rating than a pair of two in %1 of 100 comparisons; 50 would be chance.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeRound</name>
    <message>
        <source>The answer: %1. You: %2.</source>
        <translation>The answer: %1. You: %2.</translation>
    </message>
    <message>
        <source>Right: %1. You: %2.</source>
        <translation>Right: %1. You: %2.</translation>
    </message>
    <message>
        <source>Wrong: %1. You: %2.</source>
        <translation>Wrong: %1. You: %2.</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>the same person</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>different people</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeViewModel</name>
    <message numerus="yes">
        <source>%n pairs so far. A short break keeps the eye fresh.</source>
        <translation>
            <numerusform>%n pair so far. A short break keeps the eye fresh.</numerusform>
            <numerusform>%n pairs so far. A short break keeps the eye fresh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used:</source>
        <translation>
            <numerusform>%n could not be used:</numerusform>
            <numerusform>%n could not be used:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Profile</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Didit</source>
        <translation>Didit</translation>
    </message>
</context>
<context>
    <name>countersign::ProposalsModel</name>
    <message>
        <source>“%1” for “%2”</source>
        <translation>“%1” for “%2”</translation>
    </message>
    <message>
        <source>The face of a case for “%1”</source>
        <translation>The face of a case for “%1”</translation>
    </message>
    <message>
        <source>A picture for “%1”</source>
        <translation>A picture for “%1”</translation>
    </message>
    <message>
        <source>%1 had proposed it: “%2”.</source>
        <translation>%1 had proposed it: “%2”.</translation>
    </message>
    <message>
        <source>You proposed it yourself, so a colleague answers. Who sits here is set in Settings.</source>
        <translation>You proposed it yourself, so a colleague answers. Who sits here is set in Settings.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>The answer is on its way.</translation>
    </message>
    <message>
        <source>It is on the list now. %1</source>
        <translation>It is on the list now. %1</translation>
    </message>
    <message>
        <source>It does not come onto the list. %1</source>
        <translation>It does not come onto the list. %1</translation>
    </message>
</context>
<context>
    <name>countersign::ProposalsPane</name>
    <message>
        <source>Put it on the list</source>
        <translation>Put it on the list</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Waiting for a second person</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist; a lead changes that in Settings, Review policy. Look for yourself: who proposed it and why is shown once you have answered.</source>
        <translation>Two people decide what comes onto a blocklist; a lead changes that in Settings, Review policy. Look for yourself: who proposed it and why is shown once you have answered.</translation>
    </message>
    <message>
        <source>Proposed face</source>
        <translation>Proposed face</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nothing waits for a second person.</translation>
    </message>
    <message>
        <source>It stays here until it is answered.</source>
        <translation>It stays here until it is answered.</translation>
    </message>
    <message>
        <source>Its picture is kept in memory only: it is gone when Countersign closes.</source>
        <translation>Its picture is kept in memory only: it is gone when Countersign closes.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueDrawer</name>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
</context>
<context>
    <name>countersign::QueueOrderBox</name>
    <message>
        <source>This service does not count its cases, so the newest come first.</source>
        <translation>This service does not count its cases, so the newest come first.</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Order of the cases</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>The oldest cases come first.</source>
        <translation>The oldest cases come first.</translation>
    </message>
    <message>
        <source>The newest cases come first.</source>
        <translation>The newest cases come first.</translation>
    </message>
</context>
<context>
    <name>countersign::RatingButtons</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>countersign::RatingPanel</name>
    <message>
        <source>What the service thinks, and everything else of the case, appears after your rating.</source>
        <translation>What the service thinks, and everything else of the case, appears after your rating.</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>How alike are they?</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>There are no two faces to compare in this case.</source>
        <translation>There are no two faces to compare in this case.</translation>
    </message>
</context>
<context>
    <name>countersign::Reason</name>
    <message>
        <source>Same person, clear</source>
        <translation>Same person, clear</translation>
    </message>
    <message>
        <source>Same person, looks explained: age, hair, glasses, weight</source>
        <translation>Same person, looks explained: age, hair, glasses, weight</translation>
    </message>
    <message>
        <source>Not a duplicate: different people, twin or look-alike</source>
        <translation>Not a duplicate: different people, twin or look-alike</translation>
    </message>
    <message>
        <source>Warning checked, no effect</source>
        <translation>Warning checked, no effect</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Different person</translation>
    </message>
    <message>
        <source>Picture altered, or not a live person</source>
        <translation>Picture altered, or not a live person</translation>
    </message>
    <message>
        <source>Portrait on the document replaced</source>
        <translation>Portrait on the document replaced</translation>
    </message>
    <message>
        <source>Already a customer under another name</source>
        <translation>Already a customer under another name</translation>
    </message>
    <message>
        <source>Blocklist hit confirmed</source>
        <translation>Blocklist hit confirmed</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Under age</translation>
    </message>
    <message>
        <source>Document not acceptable</source>
        <translation>Document not acceptable</translation>
    </message>
    <message>
        <source>Other, said in the note</source>
        <translation>Other, said in the note</translation>
    </message>
    <message>
        <source>Selfie blurred, dark or too small</source>
        <translation>Selfie blurred, dark or too small</translation>
    </message>
    <message>
        <source>Face covered</source>
        <translation>Face covered</translation>
    </message>
    <message>
        <source>Portrait unreadable, or glare</source>
        <translation>Portrait unreadable, or glare</translation>
    </message>
    <message>
        <source>More than one person</source>
        <translation>More than one person</translation>
    </message>
    <message>
        <source>Wrong or cut-off document</source>
        <translation>Wrong or cut-off document</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Can&apos;t tell</translation>
    </message>
    <message>
        <source>I differ from the service</source>
        <translation>I differ from the service</translation>
    </message>
    <message>
        <source>Twin or close relative possible</source>
        <translation>Twin or close relative possible</translation>
    </message>
    <message>
        <source>Much depends on it</source>
        <translation>Much depends on it</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Waiting for the person</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Waiting for a colleague</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsDialog</name>
    <message>
        <source>Add a reason</source>
        <translation>Add a reason</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>New reason</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons are in use, one for each digit. Switch one off to add another.</source>
        <translation>
            <numerusform>%n reason is in use. Switch it off to add another.</numerusform>
            <numerusform>%n reasons are in use, one for each digit. Switch one off to add another.</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 changes the words. The ids stay, so that records keep their meaning.</source>
        <translation>F2 changes the words. The ids stay, so that records keep their meaning.</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsModel</name>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Needs a note</source>
        <translation>Needs a note</translation>
    </message>
</context>
<context>
    <name>countersign::RecordChain</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entries, each as it was written.</source>
        <translation>
            <numerusform>The record is whole: %n entry, as it was written.</numerusform>
            <numerusform>The record is whole: %n entries, each as it was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the one before it is missing. The %2 before it are whole.</source>
        <translation>Entry %1 is not what was written, or the one before it is missing. The %2 before it are whole.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read. The %2 before it are whole.</source>
        <translation>Entry %1 cannot be read. The %2 before it are whole.</translation>
    </message>
    <message>
        <source>The end is missing: after entry %1 there is no seal.</source>
        <translation>The end is missing: after entry %1 there is no seal.</translation>
    </message>
    <message>
        <source>The seal does not belong to these %1 entries: the end was changed.</source>
        <translation>The seal does not belong to these %1 entries: the end was changed.</translation>
    </message>
    <message>
        <source>Another installation sealed this record. Check it with that one&apos;s public key.</source>
        <translation>Another installation sealed this record. Check it with that one&apos;s public key.</translation>
    </message>
    <message>
        <source>Those up to number %1 were cut off when their time was over, as the record itself tells.</source>
        <translation>Those up to number %1 were cut off when their time was over, as the record itself tells.</translation>
    </message>
    <message>
        <source>The end was cut off: entry %1 is the last one here, and entry %2 existed.</source>
        <translation>The end was cut off: entry %1 is the last one here, and entry %2 existed.</translation>
    </message>
    <message>
        <source>The oldest entries are missing, and no entry of the record tells of that cut.</source>
        <translation>The oldest entries are missing, and no entry of the record tells of that cut.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordExport</name>
    <message>
        <source>The record on this computer cannot be read.</source>
        <translation>The record on this computer cannot be read.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>The file cannot be written. Check its folder and the free space: %1</translation>
    </message>
    <message>
        <source>There is no record on this computer yet.</source>
        <translation>There is no record on this computer yet.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not shown: another reviewer&apos;s opinion</source>
        <translation>Not shown: another reviewer&apos;s opinion</translation>
    </message>
</context>
<context>
    <name>countersign::RecordRetention</name>
    <message>
        <source>Nothing was cut off the record, because it is not whole. %1</source>
        <translation>Nothing was cut off the record, because it is not whole. %1</translation>
    </message>
</context>
<context>
    <name>countersign::RecordText</name>
    <message>
        <source>you: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation>service: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revealed</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>Added to a list</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>Removed from a list</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Entries missing</translation>
    </message>
    <message>
        <source>Entries up to number %1 existed and are not here any more.</source>
        <translation>Entries up to number %1 existed and are not here any more.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>in grey</translation>
    </message>
    <message>
        <source>inner faces only</source>
        <translation>inner faces only</translation>
    </message>
    <message>
        <source>in another light</source>
        <translation>in another light</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>mirrored</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>turned</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>part by part</translation>
    </message>
    <message>
        <source>moved one by one</source>
        <translation>moved one by one</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>looked at: %1</translation>
    </message>
    <message>
        <source>blinked</source>
        <translation>blinked</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>wiped</translation>
    </message>
    <message>
        <source>told by e-mail</source>
        <translation>told by e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n second opinions</source>
        <translation>
            <numerusform>%n second opinion</numerusform>
            <numerusform>%n second opinions</numerusform>
        </translation>
    </message>
    <message>
        <source>installation %1</source>
        <translation>installation %1</translation>
    </message>
    <message>
        <source>Opinions handed over</source>
        <translation>Opinions handed over</translation>
    </message>
    <message>
        <source>Opinions taken in</source>
        <translation>Opinions taken in</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>outcome unknown</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>not run</translation>
    </message>
    <message>
        <source>Batch run</source>
        <translation>Batch run</translation>
    </message>
    <message>
        <source>aligned by pins</source>
        <translation>aligned by pins</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>candidate %1: %2</source>
        <translation>candidate %1: %2</translation>
    </message>
    <message>
        <source>none of the candidates</source>
        <translation>none of the candidates</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>none of the others</translation>
    </message>
    <message>
        <source>nobody was found</source>
        <translation>nobody was found</translation>
    </message>
    <message>
        <source>marks: %1</source>
        <translation>marks: %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2, older than %3</source>
        <translation>Entries %1 to %2, older than %3</translation>
    </message>
    <message numerus="yes">
        <source>The administrator fixes %n settings</source>
        <translation>
            <numerusform>The administrator fixes %n setting</numerusform>
            <numerusform>The administrator fixes %n settings</numerusform>
        </translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Search result</translation>
    </message>
    <message>
        <source>More candidates shown</source>
        <translation>More candidates shown</translation>
    </message>
    <message>
        <source>Proposed for a list</source>
        <translation>Proposed for a list</translation>
    </message>
    <message>
        <source>Refused for a list</source>
        <translation>Refused for a list</translation>
    </message>
    <message>
        <source>Oldest entries cut off</source>
        <translation>Oldest entries cut off</translation>
    </message>
    <message>
        <source>Failed try</source>
        <translation>Failed try</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Administrator&apos;s policy</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>for practice</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposed by %1</translation>
    </message>
    <message>
        <source>The administrator fixes nothing any more</source>
        <translation>The administrator fixes nothing any more</translation>
    </message>
    <message>
        <source>for a seeded check</source>
        <translation>for a seeded check</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>Seeded check</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %1</source>
        <translation>Spoke against it: %1</translation>
    </message>
    <message numerus="yes">
        <source>The record, %n entries</source>
        <translation>
            <numerusform>The record, %n entry</numerusform>
            <numerusform>The record, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the case</source>
        <translation>The report of the case</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of the thresholds, %n pairs</source>
        <translation>
            <numerusform>The numbers of the thresholds, %n pair</numerusform>
            <numerusform>The numbers of the thresholds, %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a list</source>
        <translation>
            <numerusform>%n entry of a list</numerusform>
            <numerusform>%n entries of a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of others</source>
        <translation>Ratings of others</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterDialog</name>
    <message>
        <source>Send me a code</source>
        <translation>Send me a code</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Confirm the code</translation>
    </message>
    <message>
        <source>Didit sends a code of six characters to this address; it is valid for ten minutes.</source>
        <translation>Didit sends a code of six characters to this address; it is valid for ten minutes.</translation>
    </message>
    <message>
        <source>Register with Didit</source>
        <translation>Register with Didit</translation>
    </message>
    <message>
        <source>At least 8 characters: capital, small, digit, sign</source>
        <translation>At least 8 characters: capital, small, digit, sign</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The code is on its way. Enter it here within ten minutes.</source>
        <translation>The code is on its way. Enter it here within ten minutes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>countersign::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewDateDialog</name>
    <message numerus="yes">
        <source>When to look at %n entries again</source>
        <translation>
            <numerusform>When to look at %n entry again</numerusform>
            <numerusform>When to look at %n entries again</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewFile</name>
    <message>
        <source>Another Countersign window keeps the decisions of this account. Decide there, or close it and start this one again.</source>
        <translation>Another Countersign window keeps the decisions of this account. Decide there, or close it and start this one again.</translation>
    </message>
    <message>
        <source>The file of decisions on this computer is damaged, so nothing was sent. Keep it, and bring back a copy from a backup: %1</source>
        <translation>The file of decisions on this computer is damaged, so nothing was sent. Keep it, and bring back a copy from a backup: %1</translation>
    </message>
    <message>
        <source>The decision could not be kept on this computer, so it was not sent. Check that the disk has room and that its folder may be written.</source>
        <translation>The decision could not be kept on this computer, so it was not sent. Check that the disk has room and that its folder may be written.</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPolicy</name>
    <message>
        <source>Review policy</source>
        <translation>Review policy</translation>
    </message>
    <message>
        <source>Until then it can be taken back, and nothing has been sent.</source>
        <translation>Until then it can be taken back, and nothing has been sent.</translation>
    </message>
    <message>
        <source>Each of these changes is an entry in the record.</source>
        <translation>Each of these changes is an entry in the record.</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons…</source>
        <translation>Two people decide for certain reasons…</translation>
    </message>
    <message>
        <source>Two people decide for %1</source>
        <translation>Two people decide for %1</translation>
    </message>
    <message>
        <source>From similarity</source>
        <translation>From similarity</translation>
    </message>
    <message>
        <source>To similarity</source>
        <translation>To similarity</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Change the reasons…</source>
        <translation>Change the reasons…</translation>
    </message>
    <message>
        <source>What is grey is set by the administrator.</source>
        <translation>What is grey is set by the administrator.</translation>
    </message>
    <message>
        <source>Older entries are cut off the record at the next start, which the record itself tells. Export it before where they may be needed.</source>
        <translation>Older entries are cut off the record at the next start, which the record itself tells. Export it before where they may be needed.</translation>
    </message>
</context>
<context>
    <name>countersign::RunAction</name>
    <message>
        <source>Face match</source>
        <translation>Face match</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Face search</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>Added to a list</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>Removed from a list</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>Case made</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>List made</translation>
    </message>
    <message>
        <source>List renamed</source>
        <translation>List renamed</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>List deleted</translation>
    </message>
    <message>
        <source>Adding to a list</source>
        <translation>Adding to a list</translation>
    </message>
    <message>
        <source>Removing from a list</source>
        <translation>Removing from a list</translation>
    </message>
    <message>
        <source>Making a case</source>
        <translation>Making a case</translation>
    </message>
    <message>
        <source>Making a list</source>
        <translation>Making a list</translation>
    </message>
    <message>
        <source>Renaming a list</source>
        <translation>Renaming a list</translation>
    </message>
    <message>
        <source>Deleting a list</source>
        <translation>Deleting a list</translation>
    </message>
</context>
<context>
    <name>countersign::RunBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (billed)</source>
        <translation>%1 (billed)</translation>
    </message>
    <message>
        <source>The options changed since this result. Run again to apply them.</source>
        <translation>The options changed since this result. Run again to apply them.</translation>
    </message>
    <message>
        <source>Didit charges for each check.</source>
        <translation>Didit charges for each check.</translation>
    </message>
</context>
<context>
    <name>countersign::RunHistory</name>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreBand</name>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unlikely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>Similarity %1, %2</source>
        <translation>Similarity %1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreDistributions</name>
    <message>
        <source>Distribution of similarities</source>
        <translation>Distribution of similarities</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Median similarity of one person&apos;s pairs: %1. Of different people&apos;s: %2.</source>
        <translation>Median similarity of one person&apos;s pairs: %1. Of different people&apos;s: %2.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Share of the pairs</source>
        <translation>Share of the pairs</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>current %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>proposed %1</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Different people</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreHistogramView</name>
    <message>
        <source>Similarities</source>
        <translation>Similarities</translation>
    </message>
    <message>
        <source>Choose a band to see its rows only.</source>
        <translation>Choose a band to see its rows only.</translation>
    </message>
    <message>
        <source>only %1 is shown</source>
        <translation>only %1 is shown</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreScale</name>
    <message>
        <source>Similarity scale</source>
        <translation>Similarity scale</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to move the threshold for the next check.</source>
        <translation>Drag or use the arrow keys to move the threshold for the next check.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
</context>
<context>
    <name>countersign::SealKey</name>
    <message>
        <source>Other people of this computer can read the key that seals the record. Take their permission away and start again: %1</source>
        <translation>Other people of this computer can read the key that seals the record. Take their permission away and start again: %1</translation>
    </message>
    <message>
        <source>The key that seals the record is damaged. Bring it back from a backup: %1</source>
        <translation>The key that seals the record is damaged. Bring it back from a backup: %1</translation>
    </message>
    <message>
        <source>The key that seals the record cannot be written. Check that the disk has room and that its folder may be written.</source>
        <translation>The key that seals the record cannot be written. Check that the disk has room and that its folder may be written.</translation>
    </message>
</context>
<context>
    <name>countersign::SearchPage</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O).</translation>
    </message>
    <message>
        <source>Every known face</source>
        <translation>Every known face</translation>
    </message>
    <message>
        <source>Blocklisted or approved</source>
        <translation>Blocklisted or approved</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Among</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nobody known looks like this face.</source>
        <translation>Nobody known looks like this face.</translation>
    </message>
    <message>
        <source>The candidate you choose is shown here, beside the probe.</source>
        <translation>The candidate you choose is shown here, beside the probe.</translation>
    </message>
    <message>
        <source>Load a picture to search for its face.</source>
        <translation>Load a picture to search for its face.</translation>
    </message>
    <message>
        <source>From the next search on, what the service says of a candidate appears after your own rating.</source>
        <translation>From the next search on, what the service says of a candidate appears after your own rating.</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The search result is in the record.</source>
        <translation>The search result is in the record.</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>&amp;Next candidate</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>&amp;Previous candidate</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>Show &amp;more candidates</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>The candidates &amp;before</translation>
    </message>
    <message>
        <source>&amp;List all candidates</source>
        <translation>&amp;List all candidates</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Rate: %1</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>N&amp;one of these candidates</translation>
    </message>
</context>
<context>
    <name>countersign::SearchResult</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Block the probe</source>
        <translation>Block the probe</translation>
    </message>
    <message>
        <source>Block the candidate</source>
        <translation>Block the candidate</translation>
    </message>
    <message>
        <source>Opens the form of the blocklist with this face; nothing is added before you confirm.</source>
        <translation>Opens the form of the blocklist with this face; nothing is added before you confirm.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these: no known face is similar enough to the probe.</source>
        <translation>None of these: no known face is similar enough to the probe.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures valid for %n minutes</source>
        <translation>
            <numerusform>Pictures valid for %n minute</numerusform>
            <numerusform>Pictures valid for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are renewed when shown</source>
        <translation>Pictures are renewed when shown</translation>
    </message>
    <message>
        <source>List all candidates, to sort and filter</source>
        <translation>List all candidates, to sort and filter</translation>
    </message>
</context>
<context>
    <name>countersign::SearchReview</name>
    <message>
        <source>Search for a face first.</source>
        <translation>Search for a face first.</translation>
    </message>
    <message>
        <source>Rate a candidate with 1 to 5, or press 0 for none of these.</source>
        <translation>Rate a candidate with 1 to 5, or press 0 for none of these.</translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>Rate the candidates first, or press 0 for none of these.</translation>
    </message>
</context>
<context>
    <name>countersign::SearchViewModel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SecondWindow</name>
    <message>
        <source>The pictures are in the other window.</source>
        <translation>The pictures are in the other window.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
</context>
<context>
    <name>countersign::SeededCheckRow</name>
    <message>
        <source>Now and then a pair with a known answer comes in the place of the next case and looks like one. Whoever has rated it is told at once; how it was rated is their own.</source>
        <translation>Now and then a pair with a known answer comes in the place of the next case and looks like one. Whoever has rated it is told at once; how it was rated is their own.</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>A folder of people…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>A table of pairs…</translation>
    </message>
    <message>
        <source>Cases are not rated before the score is shown, so no check comes.</source>
        <translation>Cases are not rated before the score is shown, so no check comes.</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>Reading the pairs…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are there.</source>
        <translation>
            <numerusform>%n pair is there.</numerusform>
            <numerusform>%n pairs are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check comes: %1</source>
        <translation>No check comes: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceErrors</name>
    <message>
        <source>With these networks about %1 of 100 pairs of one person stay below %2.</source>
        <translation>With these networks about %1 of 100 pairs of one person stay below %2.</translation>
    </message>
    <message>
        <source>With these networks about one of %1 pairs of different people reaches %2 or more.</source>
        <translation>With these networks about one of %1 pairs of different people reaches %2 or more.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed different people.</source>
        <translation>
            <numerusform>Of %n closed case with such a similarity, %1 showed different people.</numerusform>
            <numerusform>Of %n closed cases with such a similarity, %1 showed different people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed the same person.</source>
        <translation>
            <numerusform>Of %n closed case with such a similarity, %1 showed the same person.</numerusform>
            <numerusform>Of %n closed cases with such a similarity, %1 showed the same person.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the service errs at such similarities is not known here.</source>
        <translation>How often the service errs at such similarities is not known here.</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceStatus</name>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · starting</translation>
    </message>
    <message>
        <source>%1 · needs a key, see Settings</source>
        <translation>%1 · needs a key, see Settings</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>Start the engine again</translation>
    </message>
</context>
<context>
    <name>countersign::SessionFace</name>
    <message>
        <source>The service gave no picture of this case&apos;s face. Choose a picture instead.</source>
        <translation>The service gave no picture of this case&apos;s face. Choose a picture instead.</translation>
    </message>
</context>
<context>
    <name>countersign::SessionsModel</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>1:N</source>
        <translation>1:N</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Came in %1, due %2</source>
        <translation>Came in %1, due %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>countersign::SettingText</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one in %n cases</source>
        <translation>
            <numerusform>every case</numerusform>
            <numerusform>one in %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a note</source>
        <translation>needs a note</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation>as they ship</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>that of the account</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>taken away</translation>
    </message>
    <message>
        <source>a wrong passphrase was tried</source>
        <translation>a wrong passphrase was tried</translation>
    </message>
    <message>
        <source>Where faces go</source>
        <translation>Where faces go</translation>
    </message>
    <message>
        <source>Hold a decision for</source>
        <translation>Hold a decision for</translation>
    </message>
    <message>
        <source>Rate before the score is shown</source>
        <translation>Rate before the score is shown</translation>
    </message>
    <message>
        <source>A case is due after</source>
        <translation>A case is due after</translation>
    </message>
    <message>
        <source>Approvals and declines may be told by e-mail, too</source>
        <translation>Approvals and declines may be told by e-mail, too</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>The reasons</translation>
    </message>
    <message>
        <source>Two people decide where reviewer and service differ</source>
        <translation>Two people decide where reviewer and service differ</translation>
    </message>
    <message>
        <source>Two people decide a decline because of a search hit</source>
        <translation>Two people decide a decline because of a search hit</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist</source>
        <translation>Two people decide what comes onto a blocklist</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons</source>
        <translation>Two people decide for certain reasons</translation>
    </message>
    <message>
        <source>Two people decide at similarities from</source>
        <translation>Two people decide at similarities from</translation>
    </message>
    <message>
        <source>Two people decide at similarities up to</source>
        <translation>Two people decide at similarities up to</translation>
    </message>
    <message>
        <source>Keep the record for</source>
        <translation>Keep the record for</translation>
    </message>
    <message>
        <source>Cover the faces when nobody works for</source>
        <translation>Cover the faces when nobody works for</translation>
    </message>
    <message>
        <source>Cover the faces when another program&apos;s window is in front</source>
        <translation>Cover the faces when another program&apos;s window is in front</translation>
    </message>
    <message>
        <source>Seeded checks in the queue</source>
        <translation>Seeded checks in the queue</translation>
    </message>
    <message>
        <source>Pairs of the seeded checks</source>
        <translation>Pairs of the seeded checks</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>Name in the record</translation>
    </message>
    <message>
        <source>Decline a match at or below</source>
        <translation>Decline a match at or below</translation>
    </message>
    <message>
        <source>Decline liveness at or below</source>
        <translation>Decline liveness at or below</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>Try turned pictures</source>
        <translation>Try turned pictures</translation>
    </message>
    <message>
        <source>Save at the service</source>
        <translation>Save at the service</translation>
    </message>
    <message>
        <source>Rate candidates first</source>
        <translation>Rate candidates first</translation>
    </message>
    <message>
        <source>The lead&apos;s lock</source>
        <translation>The lead&apos;s lock</translation>
    </message>
    <message>
        <source>In every case with two faces</source>
        <translation>In every case with two faces</translation>
    </message>
    <message>
        <source>When the faces are what is in question</source>
        <translation>When the faces are what is in question</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>The team&apos;s closed cases</translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Didit</source>
        <translation>Didit</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Keep the key</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remove the key</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>This computer: faces stay here</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit: faces are sent to %1</translation>
    </message>
    <message>
        <source>Paste the key of your application</source>
        <translation>Paste the key of your application</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Register by e-mail…</source>
        <translation>Register by e-mail…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation>A change of language takes effect at the next start.</translation>
    </message>
    <message>
        <source>New checks start from</source>
        <translation>New checks start from</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copy the key</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The administrator has set where faces go.</source>
        <translation>The administrator has set where faces go.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Pan; with Shift further</source>
        <translation>Pan; with Shift further</translation>
    </message>
    <message>
        <source>Next face, then on</source>
        <translation>Next face, then on</translation>
    </message>
    <message>
        <source>Open the probe</source>
        <translation>Open the probe</translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation>Open the reference</translation>
    </message>
    <message>
        <source>Paste into the focused side</source>
        <translation>Paste into the focused side</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy an id or a row</source>
        <translation>Copy an id or a row</translation>
    </message>
    <message>
        <source>Rate how alike two faces are</source>
        <translation>Rate how alike two faces are</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Space, held</translation>
    </message>
    <message>
        <source>The other picture, after the rating</source>
        <translation>The other picture, after the rating</translation>
    </message>
    <message>
        <source>Run the check, send the form, record the search result</source>
        <translation>Run the check, send the form, record the search result</translation>
    </message>
    <message>
        <source>None of these candidates</source>
        <translation>None of these candidates</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>countersign::Status</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Awaiting user</source>
        <translation>Awaiting user</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>KYC expired</source>
        <translation>KYC expired</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
</context>
<context>
    <name>countersign::StoreKeyChooser</name>
    <message>
        <source>The key of the face store is missing. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>The key of the face store is missing. Unlock the keychain or bring the key file back, then start again.</translation>
    </message>
</context>
<context>
    <name>countersign::TableFile</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>The file cannot be written. Check its folder and the free space: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdModel</name>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 % (%2 to %3 %)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>Different people accepted (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>Same person declined (FRR)</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsPage</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Looking for decided cases and batches…</source>
        <translation>Looking for decided cases and batches…</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Open a table…</translation>
    </message>
    <message>
        <source>A CSV table with the columns &quot;similarity&quot; and &quot;same&quot;, such as an exported batch.</source>
        <translation>A CSV table with the columns &quot;similarity&quot; and &quot;same&quot;, such as an exported batch.</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Proposed threshold</translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Similarities</translation>
    </message>
    <message>
        <source>Errors at each threshold</source>
        <translation>Errors at each threshold</translation>
    </message>
    <message>
        <source>What each threshold would have done</source>
        <translation>What each threshold would have done</translation>
    </message>
    <message>
        <source>&amp;Open a table with labels…</source>
        <translation>&amp;Open a table with labels…</translation>
    </message>
    <message>
        <source>&amp;Propose one false accept in a thousand</source>
        <translation>&amp;Propose one false accept in a thousand</translation>
    </message>
    <message>
        <source>One in a thousand cannot be told from so few pairs of different people: it takes a thousand.</source>
        <translation>One in a thousand cannot be told from so few pairs of different people: it takes a thousand.</translation>
    </message>
    <message>
        <source>&amp;Export the numbers…</source>
        <translation>&amp;Export the numbers…</translation>
    </message>
    <message>
        <source>Reading the comparisons…</source>
        <translation>Reading the comparisons…</translation>
    </message>
    <message>
        <source>There is no comparison yet of which somebody knows the truth. Decide cases, run a batch with labels, or open a table.</source>
        <translation>There is no comparison yet of which somebody knows the truth. Decide cases, run a batch with labels, or open a table.</translation>
    </message>
    <message>
        <source>Open a table with labels</source>
        <translation>Open a table with labels</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Export the numbers</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsViewModel</name>
    <message>
        <source>Decided cases, %1</source>
        <translation>Decided cases, %1</translation>
    </message>
    <message>
        <source>Decided cases, %1, %2</source>
        <translation>Decided cases, %1, %2</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>%1 pairs of one person and %2 pairs of different people.</source>
        <translation>%1 pairs of one person and %2 pairs of different people.</translation>
    </message>
    <message numerus="yes">
        <source>That is too little to tell rates: it takes %n of each.</source>
        <translation>
            <numerusform>That is too little to tell rates: it takes %n of each.</numerusform>
            <numerusform>That is too little to tell rates: it takes %n of each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal error rate %1 % at a similarity of %2.</source>
        <translation>Equal error rate %1 % at a similarity of %2.</translation>
    </message>
    <message>
        <source>The current threshold of %1 accepts %2 pairs of different people and declines %3 of one person.</source>
        <translation>The current threshold of %1 accepts %2 pairs of different people and declines %3 of one person.</translation>
    </message>
    <message>
        <source>The proposed one of %1 accepts %2 and declines %3.</source>
        <translation>The proposed one of %1 accepts %2 and declines %3.</translation>
    </message>
    <message>
        <source>The rates are those of these pictures, and hold for others only as far as they are alike.</source>
        <translation>The rates are those of these pictures, and hold for others only as far as they are alike.</translation>
    </message>
    <message numerus="yes">
        <source>What is true here is what reviewers decided, most of them after they had seen the similarity. %n decisions say nothing about the two faces and are left out.</source>
        <translation>
            <numerusform>What is true here is what reviewers decided, most of them after they had seen the similarity. %n decision says nothing about the two faces and is left out.</numerusform>
            <numerusform>What is true here is what reviewers decided, most of them after they had seen the similarity. %n decisions say nothing about the two faces and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are exported.</source>
        <translation>The numbers are exported.</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Second account, confirmed</source>
        <translation>Second account, confirmed</translation>
    </message>
    <message>
        <source>The step “%1” did not come to its end.</source>
        <translation>The step “%1” did not come to its end.</translation>
    </message>
    <message>
        <source>The step “%1” ended with something else than it should.</source>
        <translation>The step “%1” ended with something else than it should.</translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Decided, not confirmed yet</source>
        <translation>Decided, not confirmed yet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Note for the record</translation>
    </message>
    <message>
        <source>Then add the face to the blocklist</source>
        <translation>Then add the face to the blocklist</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMark</name>
    <message>
        <source>mirrored</source>
        <translation>mirrored</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>turned %1°</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>light changed</source>
        <translation>light changed</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>levelled by %1°</source>
        <translation>levelled by %1°</translation>
    </message>
</context>
<context>
    <name>countersign::WaitingCases</name>
    <message>
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
</context>
<context>
    <name>countersign::Warning</name>
    <message>
        <source>No face was found in the picture.</source>
        <translation>No face was found in the picture.</translation>
    </message>
    <message>
        <source>The picture looks like a print, a screen or a mask.</source>
        <translation>The picture looks like a print, a screen or a mask.</translation>
    </message>
    <message>
        <source>The face is on a blocklist.</source>
        <translation>The face is on a blocklist.</translation>
    </message>
    <message>
        <source>The face may be on a blocklist: compare it by eye.</source>
        <translation>The face may be on a blocklist: compare it by eye.</translation>
    </message>
    <message>
        <source>The liveness score is at or below the threshold.</source>
        <translation>The liveness score is at or below the threshold.</translation>
    </message>
    <message>
        <source>The face is too poor in quality to be sure.</source>
        <translation>The face is too poor in quality to be sure.</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <translation>The face is too dark.</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <translation>The face is too bright.</translation>
    </message>
    <message>
        <source>Several faces are in the picture; the largest one was used.</source>
        <translation>Several faces are in the picture; the largest one was used.</translation>
    </message>
    <message>
        <source>The same face was seen in another approved session.</source>
        <translation>The same face was seen in another approved session.</translation>
    </message>
    <message>
        <source>A similar face was seen in another session.</source>
        <translation>A similar face was seen in another session.</translation>
    </message>
    <message>
        <source>The estimated age is below the minimum.</source>
        <translation>The estimated age is below the minimum.</translation>
    </message>
    <message>
        <source>The age could not be estimated.</source>
        <translation>The age could not be estimated.</translation>
    </message>
    <message>
        <source>There is no face to compare in one of the pictures.</source>
        <translation>There is no face to compare in one of the pictures.</translation>
    </message>
    <message>
        <source>The two faces are not similar enough.</source>
        <translation>The two faces are not similar enough.</translation>
    </message>
    <message>
        <source>All attempts to match the face were used up.</source>
        <translation>All attempts to match the face were used up.</translation>
    </message>
    <message>
        <source>The estimated age is so near the minimum that its error crosses it.</source>
        <translation>The estimated age is so near the minimum that its error crosses it.</translation>
    </message>
    <message>
        <source>The engine has no network that estimates age.</source>
        <translation>The engine has no network that estimates age.</translation>
    </message>
    <message>
        <source>The engine has no network that tells live faces.</source>
        <translation>The engine has no network that tells live faces.</translation>
    </message>
    <message>
        <source>Whether the face is live could not be told.</source>
        <translation>Whether the face is live could not be told.</translation>
    </message>
    <message>
        <source>The face was not looked up in the blocklists: the engine has no network for it.</source>
        <translation>The face was not looked up in the blocklists: the engine has no network for it.</translation>
    </message>
    <message>
        <source>The face is on an allowlist, so duplicates of it are not reported.</source>
        <translation>The face is on an allowlist, so duplicates of it are not reported.</translation>
    </message>
    <message>
        <source>The engine reads no text and checks no document: look at it.</source>
        <translation>The engine reads no text and checks no document: look at it.</translation>
    </message>
    <message>
        <source>Choose another picture, or have turned pictures tried, too.</source>
        <translation>Choose another picture, or have turned pictures tried, too.</translation>
    </message>
</context>
<context>
    <name>countersign::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>No warnings.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>The service&apos;s address; https, or http on this computer.</source>
        <translation>The service&apos;s address; https, or http on this computer.</translation>
    </message>
    <message>
        <source>Networks for the engine of profile &quot;computer&quot;.</source>
        <translation>Networks for the engine of profile &quot;computer&quot;.</translation>
    </message>
    <message>
        <source>Data of the engine of profile &quot;computer&quot;.</source>
        <translation>Data of the engine of profile &quot;computer&quot;.</translation>
    </message>
    <message>
        <source>Also try the picture turned.</source>
        <translation>Also try the picture turned.</translation>
    </message>
    <message>
        <source>Your own reference, sent along.</source>
        <translation>Your own reference, sent along.</translation>
    </message>
    <message>
        <source>Store nothing at the service.</source>
        <translation>Store nothing at the service.</translation>
    </message>
    <message>
        <source>The reason for a list entry.</source>
        <translation>The reason for a list entry.</translation>
    </message>
    <message>
        <source>Only sessions of this status, for example &quot;In Review&quot;.</source>
        <translation>Only sessions of this status, for example &quot;In Review&quot;.</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>The language of this run: %1.</translation>
    </message>
    <message>
        <source>Print the service&apos;s own answers whole, one a line; of a list one page a line.</source>
        <translation>Print the service&apos;s own answers whole, one a line; of a list one page a line.</translation>
    </message>
    <message>
        <source>For match: decline at or below this score, 0 to 100. For age: decline below this age, 0 to 100; 0 switches the check off.</source>
        <translation>For match: decline at or below this score, 0 to 100. For age: decline below this age, 0 to 100; 0 switches the check off.</translation>
    </message>
    <message>
        <source>At most so many lists or sessions; otherwise %1.</source>
        <translation>At most so many lists or sessions; otherwise %1.</translation>
    </message>
    <message>
        <source>Leave out so many lists or sessions at the start.</source>
        <translation>Leave out so many lists or sessions at the start.</translation>
    </message>
    <message>
        <source>The public key of the installation that sealed the record, as “audit key” prints it.</source>
        <translation>The public key of the installation that sealed the record, as “audit key” prints it.</translation>
    </message>
    <message>
        <source>&quot;computer&quot; or &quot;didit&quot;; without it, the one that the console uses.</source>
        <translation>&quot;computer&quot; or &quot;didit&quot;; without it, the one that the console uses.</translation>
    </message>
    <message>
        <source>For batch match: the column that says whether a pair is one person; otherwise &quot;same&quot;, where there is one.</source>
        <translation>For batch match: the column that says whether a pair is one person; otherwise &quot;same&quot;, where there is one.</translation>
    </message>
    <message>
        <source>For batch: the columns of a table that name the pictures, for example &quot;selfie,document&quot;.</source>
        <translation>For batch: the columns of a table that name the pictures, for example &quot;selfie,document&quot;.</translation>
    </message>
    <message>
        <source>For batch match: how file names pair; otherwise &quot;*selfie,*document&quot;.</source>
        <translation>For batch match: how file names pair; otherwise &quot;*selfie,*document&quot;.</translation>
    </message>
    <message>
        <source>For batch: what one call costs, to estimate the whole.</source>
        <translation>For batch: what one call costs, to estimate the whole.</translation>
    </message>
    <message>
        <source>For batch: the service keeps each check; a search then enrols its face.</source>
        <translation>For batch: the service keeps each check; a search then enrols its face.</translation>
    </message>
    <message>
        <source>Go on with a batch that was paused or cut short.</source>
        <translation>Go on with a batch that was paused or cut short.</translation>
    </message>
    <message>
        <source>With --resume: make those calls again that &quot;failed&quot;, or whose outcome is &quot;unknown&quot;; these may be billed twice.</source>
        <translation>With --resume: make those calls again that &quot;failed&quot;, or whose outcome is &quot;unknown&quot;; these may be billed twice.</translation>
    </message>
    <message>
        <source>For batch: write the results to this file, ending in .csv or .jsonl.</source>
        <translation>For batch: write the results to this file, ending in .csv or .jsonl.</translation>
    </message>
    <message>
        <source>Batches:
  batch match PATH...            compare many pairs: of folders or files by their names (--pattern),
                                 or of a CSV file (--columns, --label)
  batch search PATH...           search many faces
  batch age PATH...              estimate many ages (--threshold)
  batch blocklist PATH...        add many faces to the blocklist; needs --comment
  batch --resume BATCH           go on with one (--again)
  batch list                     show the batches of this computer
  batch export BATCH FILE        write the results as .csv or .jsonl
  batch delete BATCH             delete its paths and results from this computer
No call is made twice, whatever ends the program. Batches also take --rotate, --save, --price, --dry-run and
--out. Exit status 12: paused by Ctrl+C; nothing is lost, go on with --resume.
</source>
        <translation>Batches:
  batch match PATH...            compare many pairs: of folders or files by their names (--pattern),
                                 or of a CSV file (--columns, --label)
  batch search PATH...           search many faces
  batch age PATH...              estimate many ages (--threshold)
  batch blocklist PATH...        add many faces to the blocklist; needs --comment
  batch --resume BATCH           go on with one (--again)
  batch list                     show the batches of this computer
  batch export BATCH FILE        write the results as .csv or .jsonl
  batch delete BATCH             delete its paths and results from this computer
No call is made twice, whatever ends the program. Batches also take --rotate, --save, --price, --dry-run and
--out. Exit status 12: paused by Ctrl+C; nothing is lost, go on with --resume.
</translation>
    </message>
    <message>
        <source>For batch: show what would be sent, and send nothing; lists import does so unless --apply is given.</source>
        <translation>For batch: show what would be sent, and send nothing; lists import does so unless --apply is given.</translation>
    </message>
    <message>
        <source>For lists import: add what is new; without it nothing is sent.</source>
        <translation>For lists import: add what is new; without it nothing is sent.</translation>
    </message>
    <message>
        <source>For lists export: also write the faces&apos; pictures into a folder beside the table.</source>
        <translation>For lists export: also write the faces&apos; pictures into a folder beside the table.</translation>
    </message>
    <message>
        <source>Exit status:
  0   approved, or done
  1   declined, or a record that is not whole
  2   in review, or without a verdict: a session that is still open, has expired or was abandoned
  3   wrong usage: a command, an option or a number that does not fit; nothing was sent
  4   a picture, or a row of a table, that cannot be used
  5   the key is missing or was refused
  6   no credits
  7   the service cannot be reached
  8   the service did not accept the request
  9   the service failed, or its answer cannot be understood
  10  sent, but the outcome is not known
  11  anything else
Of several pictures the gravest outcome counts: an error before declined before in review.
</source>
        <translation>Exit status:
  0   approved, or done
  1   declined, or a record that is not whole
  2   in review, or without a verdict: a session that is still open, has expired or was abandoned
  3   wrong usage: a command, an option or a number that does not fit; nothing was sent
  4   a picture, or a row of a table, that cannot be used
  5   the key is missing or was refused
  6   no credits
  7   the service cannot be reached
  8   the service did not accept the request
  9   the service failed, or its answer cannot be understood
  10  sent, but the outcome is not known
  11  anything else
Of several pictures the gravest outcome counts: an error before declined before in review.
</translation>
    </message>
    <message>
        <source>Commands:
  match A B                      compare two faces (--threshold)
  search PICTURE...              search faces; the service&apos;s own bands decide
  age PICTURE...                 estimate ages (--threshold)
  lists                          show the lists (--limit, --offset)
  lists add-face LIST PICTURE... add faces to a list (its id, or &quot;blocklist&quot;); needs --comment
  lists export LIST FILE         write a list&apos;s entries as .csv (--pictures)
  lists import LIST FILE         show which rows of a .csv are new to a list of values, there already or
                                 unusable; --apply adds the new ones (--comment for rows without a reason)
  sessions                       show sessions (--status, --limit, --offset)
  sessions show ID               show one session
  case new SELFIE DOCUMENT       make a case on this computer&apos;s engine (--threshold, --vendor-data)
  case import FOLDER|CSV         make many: subfolders with selfie.* and document.*, or a table with
                                 the columns selfie, document, vendor_data
  audit verify [FILE]            check a record, or this computer&apos;s own (--public-key)
  audit export FILE              write this computer&apos;s record as .jsonl or .csv
  audit key                      show the public key that checks this computer&apos;s record
  balance                        show the account&apos;s balance
  register                       register with Didit by e-mail and code
match, search and age also take --rotate, --vendor-data and --no-save.
Pictures for a list are looked at first by this computer&apos;s engine: those without a face, with several or with
a poor one are not added, nor, where a search costs nothing, those of somebody on a blocklist already.

The key comes from COUNTERSIGN_API_KEY or from the profile&apos;s keychain entry, never from the command line.
</source>
        <translation>Commands:
  match A B                      compare two faces (--threshold)
  search PICTURE...              search faces; the service&apos;s own bands decide
  age PICTURE...                 estimate ages (--threshold)
  lists                          show the lists (--limit, --offset)
  lists add-face LIST PICTURE... add faces to a list (its id, or &quot;blocklist&quot;); needs --comment
  lists export LIST FILE         write a list&apos;s entries as .csv (--pictures)
  lists import LIST FILE         show which rows of a .csv are new to a list of values, there already or
                                 unusable; --apply adds the new ones (--comment for rows without a reason)
  sessions                       show sessions (--status, --limit, --offset)
  sessions show ID               show one session
  case new SELFIE DOCUMENT       make a case on this computer&apos;s engine (--threshold, --vendor-data)
  case import FOLDER|CSV         make many: subfolders with selfie.* and document.*, or a table with
                                 the columns selfie, document, vendor_data
  audit verify [FILE]            check a record, or this computer&apos;s own (--public-key)
  audit export FILE              write this computer&apos;s record as .jsonl or .csv
  audit key                      show the public key that checks this computer&apos;s record
  balance                        show the account&apos;s balance
  register                       register with Didit by e-mail and code
match, search and age also take --rotate, --vendor-data and --no-save.
Pictures for a list are looked at first by this computer&apos;s engine: those without a face, with several or with
a poor one are not added, nor, where a search costs nothing, those of somebody on a blocklist already.

The key comes from COUNTERSIGN_API_KEY or from the profile&apos;s keychain entry, never from the command line.
</translation>
    </message>
</context>
<context>
    <name>countersign::cli::BatchCommand</name>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>The batch is deleted from this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 of them labelled.</source>
        <translation>
            <numerusform>%n call, %1 of them labelled.</numerusform>
            <numerusform>%n calls, %1 of them labelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated cost: %1 at %2 each.</source>
        <translation>Estimated cost: %1 at %2 each.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>The account&apos;s balance is %1.</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait: %n s</source>
        <translation>
            <numerusform>the service asks to wait: %n s</numerusform>
            <numerusform>the service asks to wait: %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 min left</source>
        <translation>%1 a minute, %2 min left</translation>
    </message>
    <message>
        <source>This batch was begun with “%1”. Go on with that service.</source>
        <translation>This batch was begun with “%1”. Go on with that service.</translation>
    </message>
    <message>
        <source>Batch %1; its paths and results are kept on this computer until “batch delete”.</source>
        <translation>Batch %1; its paths and results are kept on this computer until “batch delete”.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Go on with: batch --resume %1</source>
        <translation>Go on with: batch --resume %1</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n calls is unknown; they may have been billed. Make them again with --resume %1 --again unknown.</source>
        <translation>
            <numerusform>The outcome of %n call is unknown; it may have been billed. Make it again with --resume %1 --again unknown.</numerusform>
            <numerusform>The outcome of %n calls is unknown; they may have been billed. Make them again with --resume %1 --again unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>countersign::cli::CaseFiles</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The table needs the columns “selfie” and “document”: %1</source>
        <translation>The table needs the columns “selfie” and “document”: %1</translation>
    </message>
    <message>
        <source>Each case needs one picture named “selfie” and one named “document”; these are not both there: %1</source>
        <translation>Each case needs one picture named “selfie” and one named “document”; these are not both there: %1</translation>
    </message>
    <message>
        <source>There are no cases in it: %1</source>
        <translation>There are no cases in it: %1</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Commands</name>
    <message>
        <source>No similarity</source>
        <translation>No similarity</translation>
    </message>
    <message>
        <source>about %1 years</source>
        <translation>about %1 years</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>no estimate</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Vendor data</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Face match</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 US dollars</translation>
    </message>
    <message>
        <source>Whose seal it is was not checked: give the installation&apos;s key with --public-key.</source>
        <translation>Whose seal it is was not checked: give the installation&apos;s key with --public-key.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n entry written.</numerusform>
            <numerusform>%n entries written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>This service makes its cases itself. Use the profile “computer” to make one here.</source>
        <translation>This service makes its cases itself. Use the profile “computer” to make one here.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Faces are judged before they come onto a list: import them in Countersign&apos;s window, which shows what speaks against each.</source>
        <translation>Faces are judged before they come onto a list: import them in Countersign&apos;s window, which shows what speaks against each.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>On the list already</translation>
    </message>
    <message>
        <source>Twice in the table</source>
        <translation>Twice in the table</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unusable</translation>
    </message>
    <message>
        <source>Nothing was sent. Add what is new with --apply.</source>
        <translation>Nothing was sent. Add what is new with --apply.</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have no reason. Give one by --comment; nothing was sent.</source>
        <translation>
            <numerusform>%n new row has no reason. Give one by --comment; nothing was sent.</numerusform>
            <numerusform>%n new rows have no reason. Give one by --comment; nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::cli::Connection</name>
    <message>
        <source>There is no profile “%1”. Use “computer” or “didit”.</source>
        <translation>There is no profile “%1”. Use “computer” or “didit”.</translation>
    </message>
    <message>
        <source>There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.</source>
        <translation>There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.</translation>
    </message>
    <message>
        <source>The administrator allows the profile “%1” only. Leave --profile out.</source>
        <translation>The administrator allows the profile “%1” only. Leave --profile out.</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so nothing was added. Add it in Countersign&apos;s window, where a colleague confirms it; a lead changes that in Settings, Review policy.</source>
        <translation>Two people decide what comes onto a blocklist, so nothing was added. Add it in Countersign&apos;s window, where a colleague confirms it; a lead changes that in Settings, Review policy.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Output</name>
    <message>
        <source>The service refused the key. Check COUNTERSIGN_API_KEY, or the key in the console&apos;s Settings.</source>
        <translation>The service refused the key. Check COUNTERSIGN_API_KEY, or the key in the console&apos;s Settings.</translation>
    </message>
    <message>
        <source>The service does not know this id. List what there is, then try again.</source>
        <translation>The service does not know this id. List what there is, then try again.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check --base-url.</source>
        <translation>The service pointed to another address, which is not followed. Check --base-url.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Registration</name>
    <message>
        <source>E-mail: </source>
        <translation>E-mail: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Code from the e-mail, valid for ten minutes (Enter sends a new one): </source>
        <translation>Code from the e-mail, valid for ten minutes (Enter sends a new one): </translation>
    </message>
    <message>
        <source>The code was not accepted.</source>
        <translation>The code was not accepted.</translation>
    </message>
    <message>
        <source>Registered. The key is in this computer&apos;s keychain.</source>
        <translation>Registered. The key is in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>Registered. This computer has no keychain that answers, so the key stands below, this once: keep it where nobody else can read it, and hand it over in COUNTERSIGN_API_KEY.</source>
        <translation>Registered. This computer has no keychain that answers, so the key stands below, this once: keep it where nobody else can read it, and hand it over in COUNTERSIGN_API_KEY.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Row</name>
    <message>
        <source>There are more. Go on with --offset %1, or raise --limit.</source>
        <translation>There are more. Go on with --offset %1, or raise --limit.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Usage</name>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>Say what to do; --help lists the commands.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>There is no command “%1”; --help lists them.</translation>
    </message>
    <message>
        <source>“match” takes two pictures.</source>
        <translation>“match” takes two pictures.</translation>
    </message>
    <message>
        <source>“%1” takes at least one picture.</source>
        <translation>“%1” takes at least one picture.</translation>
    </message>
    <message>
        <source>“lists add-face” takes a list, at least one picture, and a reason by --comment.</source>
        <translation>“lists add-face” takes a list, at least one picture, and a reason by --comment.</translation>
    </message>
    <message>
        <source>“sessions show” takes one id.</source>
        <translation>“sessions show” takes one id.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; --help lists the commands.</source>
        <translation>“%1” does not know “%2”; --help lists the commands.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>“%1” takes no --%2.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 100, for ages a whole one.</source>
        <translation>--threshold takes a number from 0 to 100, for ages a whole one.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit takes a whole number from 1 on.</translation>
    </message>
    <message>
        <source>--offset takes a whole number from 0 on.</source>
        <translation>--offset takes a whole number from 0 on.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>There is no language “%1”. Use one of: %2.</translation>
    </message>
    <message>
        <source>“case new” takes a selfie and a picture of a document.</source>
        <translation>“case new” takes a selfie and a picture of a document.</translation>
    </message>
    <message>
        <source>“case import” takes one folder or one CSV file.</source>
        <translation>“case import” takes one folder or one CSV file.</translation>
    </message>
    <message>
        <source>“audit verify” takes one file, or nothing for this computer&apos;s own record.</source>
        <translation>“audit verify” takes one file, or nothing for this computer&apos;s own record.</translation>
    </message>
    <message>
        <source>“audit export” takes the file to write, ending in .jsonl or .csv.</source>
        <translation>“audit export” takes the file to write, ending in .jsonl or .csv.</translation>
    </message>
    <message>
        <source>Say which calls “batch” is to make: match, search, age or blocklist; or go on with --resume.</source>
        <translation>Say which calls “batch” is to make: match, search, age or blocklist; or go on with --resume.</translation>
    </message>
    <message>
        <source>--again takes “failed” or “unknown”.</source>
        <translation>--again takes “failed” or “unknown”.</translation>
    </message>
    <message>
        <source>“batch export” takes a batch and the file to write, ending in .csv or .jsonl.</source>
        <translation>“batch export” takes a batch and the file to write, ending in .csv or .jsonl.</translation>
    </message>
    <message>
        <source>“batch delete” takes one batch.</source>
        <translation>“batch delete” takes one batch.</translation>
    </message>
    <message>
        <source>“%1” takes a folder, a CSV file, or pictures.</source>
        <translation>“%1” takes a folder, a CSV file, or pictures.</translation>
    </message>
    <message>
        <source>--pattern takes two patterns, for example “*_selfie,*_document”.</source>
        <translation>--pattern takes two patterns, for example “*_selfie,*_document”.</translation>
    </message>
    <message>
        <source>--columns takes the names of two columns, for example “selfie,document”.</source>
        <translation>--columns takes the names of two columns, for example “selfie,document”.</translation>
    </message>
    <message>
        <source>“batch blocklist” needs a reason by --comment.</source>
        <translation>“batch blocklist” needs a reason by --comment.</translation>
    </message>
    <message>
        <source>--price takes a number with at most four decimals.</source>
        <translation>--price takes a number with at most four decimals.</translation>
    </message>
    <message>
        <source>“lists export” takes a list and the CSV file to write.</source>
        <translation>“lists export” takes a list and the CSV file to write.</translation>
    </message>
    <message>
        <source>“lists import” takes a list and a CSV file.</source>
        <translation>“lists import” takes a list and a CSV file.</translation>
    </message>
    <message>
        <source>--apply sends, --dry-run does not: give one of them.</source>
        <translation>--apply sends, --dry-run does not: give one of them.</translation>
    </message>
</context>
<context>
    <name>countersign::console::OptionText</name>
    <message>
        <source>The face-review console.</source>
        <translation>The face-review console.</translation>
    </message>
    <message>
        <source>Walk the main job and leave pictures in a folder.</source>
        <translation>Walk the main job and leave pictures in a folder.</translation>
    </message>
    <message>
        <source>Photographs for the tour.</source>
        <translation>Photographs for the tour.</translation>
    </message>
    <message>
        <source>The local engine&apos;s data.</source>
        <translation>The local engine&apos;s data.</translation>
    </message>
    <message>
        <source>Networks for the local engine; may be repeated.</source>
        <translation>Networks for the local engine; may be repeated.</translation>
    </message>
    <message>
        <source>The theme of this run: light or dark.</source>
        <translation>The theme of this run: light or dark.</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>The language of this run: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Use light or dark.</source>
        <translation>There is no theme “%1”. Use light or dark.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>There is no language “%1”. Use one of: %2.</translation>
    </message>
    <message>
        <source>The profile to open on: computer or didit.</source>
        <translation>The profile to open on: computer or didit.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Use computer or didit.</source>
        <translation>There is no profile “%1”. Use computer or didit.</translation>
    </message>
</context>
<context>
    <name>countersign::didit::AccountService</name>
    <message>
        <source>The account may be ready, but its key did not arrive. Read the key in Didit&apos;s own console at business.didit.me.</source>
        <translation>The account may be ready, but its key did not arrive. Read the key in Didit&apos;s own console at business.didit.me.</translation>
    </message>
</context>
<context>
    <name>countersign::didit::Request</name>
    <message>
        <source>The threshold must lie between 0 and 100.</source>
        <translation>The threshold must lie between 0 and 100.</translation>
    </message>
    <message numerus="yes">
        <source>The vendor data is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The vendor data is longer than %n character. Shorten it.</numerusform>
            <numerusform>The vendor data is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The metadata is longer than %n character. Shorten it.</numerusform>
            <numerusform>The metadata is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age threshold must lie between 0 and 100 years.</source>
        <translation>The age threshold must lie between 0 and 100 years.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>A list needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>The list&apos;s name is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The list&apos;s name is longer than %n character. Shorten it.</numerusform>
            <numerusform>The list&apos;s name is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case can be approved, declined or asked again, and nothing else.</source>
        <translation>A case can be approved, declined or asked again, and nothing else.</translation>
    </message>
    <message numerus="yes">
        <source>The comment is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The comment is longer than %n character. Shorten it.</numerusform>
            <numerusform>The comment is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A face for a list may have at most 2 MB. Choose a smaller picture.</source>
        <translation>A face for a list may have at most 2 MB. Choose a smaller picture.</translation>
    </message>
    <message numerus="yes">
        <source>The label is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The label is longer than one character. Shorten it.</numerusform>
            <numerusform>The label is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new list can be an allowlist or a custom list, and nothing else.</source>
        <translation>A new list can be an allowlist or a custom list, and nothing else.</translation>
    </message>
    <message>
        <source>Say what the list holds, for example faces.</source>
        <translation>Say what the list holds, for example faces.</translation>
    </message>
    <message>
        <source>An entry needs a value or a session to take it from.</source>
        <translation>An entry needs a value or a session to take it from.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>A note needs a text.</translation>
    </message>
    <message>
        <source>A face for a list must be a JPEG, PNG or WebP picture. Choose another one.</source>
        <translation>A face for a list must be a JPEG, PNG or WebP picture. Choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters, among them a capital, a small letter, a digit and a special character.</source>
        <translation>
            <numerusform>The password needs at least one character, among them a capital, a small letter, a digit and a special character.</numerusform>
            <numerusform>The password needs at least %n characters, among them a capital, a small letter, a digit and a special character.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it for typing errors.</source>
        <translation>This is no e-mail address. Check it for typing errors.</translation>
    </message>
    <message numerus="yes">
        <source>The code from the e-mail has %n characters. Type it again.</source>
        <translation>
            <numerusform>The code from the e-mail has one character. Type it again.</numerusform>
            <numerusform>The code from the e-mail has %n characters. Type it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::didit::ServiceError</name>
    <message>
        <source>The service did not accept the request. It says: %1</source>
        <translation>The service did not accept the request. It says: %1</translation>
    </message>
    <message>
        <source>The service cannot do this now. It says: %1</source>
        <translation>The service cannot do this now. It says: %1</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Catalogue</name>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>present: %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Notice: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Faces are found and compared.</source>
        <translation>Faces are found and compared.</translation>
    </message>
    <message>
        <source>Faces are found but not compared: there is no network for it. Install one with “countersign-engine models install”.</source>
        <translation>Faces are found but not compared: there is no network for it. Install one with “countersign-engine models install”.</translation>
    </message>
    <message>
        <source>There are no networks, so faces are neither found nor compared. Install them with “countersign-engine models install”.</source>
        <translation>There are no networks, so faces are neither found nor compared. Install them with “countersign-engine models install”.</translation>
    </message>
    <message>
        <source>Converted while installing.</source>
        <translation>Converted while installing.</translation>
    </message>
    <message>
        <source>Tier: %1.</source>
        <translation>Tier: %1.</translation>
    </message>
    <message>
        <source>finds faces: %1</source>
        <translation>finds faces: %1</translation>
    </message>
    <message>
        <source>compares faces: %1</source>
        <translation>compares faces: %1</translation>
    </message>
    <message>
        <source>estimates age: %1</source>
        <translation>estimates age: %1</translation>
    </message>
    <message>
        <source>tells live faces: %1</source>
        <translation>tells live faces: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Measured: %1</translation>
    </message>
    <message>
        <source>Faces are found and compared with the built-in networks. Larger ones are more accurate; install them with “countersign-engine models install”.</source>
        <translation>Faces are found and compared with the built-in networks. Larger ones are more accurate; install them with “countersign-engine models install”.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Engine</name>
    <message>
        <source>The face store was sealed with another key. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>The face store was sealed with another key. Unlock the keychain or bring the key file back, then start again.</translation>
    </message>
    <message>
        <source>The face store in this folder cannot be opened. Check the folder&apos;s permissions and free space, or choose another one with --data.</source>
        <translation>The face store in this folder cannot be opened. Check the folder&apos;s permissions and free space, or choose another one with --data.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluateCommand</name>
    <message>
        <source>Measures the networks on labelled pictures: failures to enrol, error rates, ages. Without a table DIR holds a folder per person.</source>
        <translation>Measures the networks on labelled pictures: failures to enrol, error rates, ages. Without a table DIR holds a folder per person.</translation>
    </message>
    <message>
        <source>Folder with the pictures.</source>
        <translation>Folder with the pictures.</translation>
    </message>
    <message>
        <source>Table of pairs with the columns a, b and same.</source>
        <translation>Table of pairs with the columns a, b and same.</translation>
    </message>
    <message>
        <source>Table of pictures with the columns file, person, faces, age, gender.</source>
        <translation>Table of pictures with the columns file, person, faces, age, gender.</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>Look for networks in this folder; may be given several times.</translation>
    </message>
    <message>
        <source>Measure the built-in networks even where others are installed.</source>
        <translation>Measure the built-in networks even where others are installed.</translation>
    </message>
    <message>
        <source>Compare the face nearest the middle, as labelled sets mean it.</source>
        <translation>Compare the face nearest the middle, as labelled sets mean it.</translation>
    </message>
    <message>
        <source>Read each picture at its best turn.</source>
        <translation>Read each picture at its best turn.</translation>
    </message>
    <message>
        <source>Also see which turn is chosen when pictures are turned.</source>
        <translation>Also see which turn is chosen when pictures are turned.</translation>
    </message>
    <message>
        <source>Write false accepts and rejects at each threshold to this table.</source>
        <translation>Write false accepts and rejects at each threshold to this table.</translation>
    </message>
    <message>
        <source>Write the score of each pair to this table.</source>
        <translation>Write the score of each pair to this table.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 of %2 pictures</translation>
    </message>
    <message>
        <source>A table could not be written. Check the folder and the disk.</source>
        <translation>A table could not be written. Check the folder and the disk.</translation>
    </message>
    <message>
        <source>Name one folder with pictures. Try --help.</source>
        <translation>Name one folder with pictures. Try --help.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures in a folder of their own, or name a table with --pairs or --index.</source>
        <translation>Put each person&apos;s pictures in a folder of their own, or name a table with --pairs or --index.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluationReport</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95 % interval %2 to %3)</translation>
    </message>
    <message>
        <source>Networks: %1; %2; %3</source>
        <translation>Networks: %1; %2; %3</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no face found</translation>
    </message>
    <message>
        <source>Pictures: %1, of which %2 could not be read</source>
        <translation>Pictures: %1, of which %2 could not be read</translation>
    </message>
    <message>
        <source>Failure to enrol: %1</source>
        <translation>Failure to enrol: %1</translation>
    </message>
    <message>
        <source>Single portraits found: %1 of %2</source>
        <translation>Single portraits found: %1 of %2</translation>
    </message>
    <message>
        <source>Faces found: %1 of %2</source>
        <translation>Faces found: %1 of %2</translation>
    </message>
    <message>
        <source>Pictures without a face left clean: %1 of %2, with %3 false boxes</source>
        <translation>Pictures without a face left clean: %1 of %2, with %3 false boxes</translation>
    </message>
    <message>
        <source>Right turn chosen: %1</source>
        <translation>Right turn chosen: %1</translation>
    </message>
    <message>
        <source>Pairs compared: %1 same, %2 different</source>
        <translation>Pairs compared: %1 same, %2 different</translation>
    </message>
    <message>
        <source>Accuracy where both kinds weigh the same: %1</source>
        <translation>Accuracy where both kinds weigh the same: %1</translation>
    </message>
    <message>
        <source>Area under the curve: %1</source>
        <translation>Area under the curve: %1</translation>
    </message>
    <message>
        <source>Equal error rate: %1 at cosine %2</source>
        <translation>Equal error rate: %1 at cosine %2</translation>
    </message>
    <message>
        <source>At %1 % false accept: true accept %2, cosine %3, similarity %4</source>
        <translation>At %1 % false accept: true accept %2, cosine %3, similarity %4</translation>
    </message>
    <message>
        <source>Age error: %1 years on average over %2 faces</source>
        <translation>Age error: %1 years on average over %2 faces</translation>
    </message>
    <message>
        <source>%1 years over %2</source>
        <translation>%1 years over %2</translation>
    </message>
    <message>
        <source>Minors called adult without review: %1</source>
        <translation>Minors called adult without review: %1</translation>
    </message>
    <message>
        <source>Adults sent to review or declined: %1</source>
        <translation>Adults sent to review or declined: %1</translation>
    </message>
    <message>
        <source>Gender right: %1</source>
        <translation>Gender right: %1</translation>
    </message>
    <message>
        <source>Time per picture: %1 milliseconds, the middle one of all</source>
        <translation>Time per picture: %1 milliseconds, the middle one of all</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelInstaller</name>
    <message>
        <source>“%1” could not be written to %2. Check the disk and the folder&apos;s permissions.</source>
        <translation>“%1” could not be written to %2. Check the disk and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>“%1” could not be converted, so it was not installed. Report this with the version of Countersign.</source>
        <translation>“%1” could not be converted, so it was not installed. Report this with the version of Countersign.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelsCommand</name>
    <message>
        <source>“models” knows “list” and “install”, not “%1”.</source>
        <translation>“models” knows “list” and “install”, not “%1”.</translation>
    </message>
    <message>
        <source>“models” has no option “%1”.</source>
        <translation>“models” has no option “%1”.</translation>
    </message>
    <message>
        <source>Name a folder after “%1”.</source>
        <translation>Name a folder after “%1”.</translation>
    </message>
    <message>
        <source>There is no network “%1”; “models list” names them all.</source>
        <translation>There is no network “%1”; “models list” names them all.</translation>
    </message>
    <message>
        <source>Installed %1 (%2).</source>
        <translation>Installed %1 (%2).</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Notice: %1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>No supported network was found in %1.</source>
        <translation>No supported network was found in %1.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Repeat the command with --yes to download these networks to %1.</source>
        <translation>Nothing was downloaded yet. Repeat the command with --yes to download these networks to %1.</translation>
    </message>
    <message>
        <source>This program cannot download. Use --from with a folder.</source>
        <translation>This program cannot download. Use --from with a folder.</translation>
    </message>
    <message>
        <source>%1 is present already.</source>
        <translation>%1 is present already.</translation>
    </message>
    <message>
        <source>Downloading %1.</source>
        <translation>Downloading %1.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::NetworkFile</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>“%1” cannot be opened. Check the file and its permissions.</translation>
    </message>
    <message>
        <source>“%1” is empty. Download it again.</source>
        <translation>“%1” is empty. Download it again.</translation>
    </message>
    <message>
        <source>“%1” is larger than any supported network, so it was not read.</source>
        <translation>“%1” is larger than any supported network, so it was not read.</translation>
    </message>
    <message>
        <source>“%1” is a Git LFS pointer, a short text in place of the network. Download the network itself.</source>
        <translation>“%1” is a Git LFS pointer, a short text in place of the network. Download the network itself.</translation>
    </message>
    <message>
        <source>“%1” is not a network file. Download it again.</source>
        <translation>“%1” is not a network file. Download it again.</translation>
    </message>
    <message>
        <source>“%1” ends too early, as after a broken download. Download it again.</source>
        <translation>“%1” ends too early, as after a broken download. Download it again.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was published under this name: its SHA-256 differs. Download it again.</source>
        <translation>“%1” is not the file that was published under this name: its SHA-256 differs. Download it again.</translation>
    </message>
    <message>
        <source>“%1” is a network, but not one that Countersign supports, so it is not used.</source>
        <translation>“%1” is a network, but not one that Countersign supports, so it is not used.</translation>
    </message>
    <message>
        <source>“%1” is a network that this version of OpenCV cannot read, so it is not used.</source>
        <translation>“%1” is a network that this version of OpenCV cannot read, so it is not used.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::StoreKey</name>
    <message>
        <source>Other people of this computer can read the key file of the face store. Take their permission away and start again.</source>
        <translation>Other people of this computer can read the key file of the face store. Take their permission away and start again.</translation>
    </message>
    <message>
        <source>The key file of the face store is damaged. Bring it back from a backup.</source>
        <translation>The key file of the face store is damaged. Bring it back from a backup.</translation>
    </message>
    <message>
        <source>The key file of the face store cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>The key file of the face store cannot be written. Check the free space and the permissions of its folder.</translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Intake</name>
    <message>
        <source>This picture is damaged or cut off. Ask for it again, or choose another one.</source>
        <translation>This picture is damaged or cut off. Ask for it again, or choose another one.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>This file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>This is a HEIC picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>This is a HEIC picture, which cannot be read here. Save it as JPEG and load it again.</translation>
    </message>
    <message>
        <source>This is an AVIF picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>This is an AVIF picture, which cannot be read here. Save it as JPEG and load it again.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture. Export the page as JPEG or PNG and load that.</source>
        <translation>This is a PDF document, not a picture. Export the page as JPEG or PNG and load that.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>This file is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 pixels, which is more than can be read here. Save it smaller and load it again.</source>
        <translation>This picture measures %1 × %2 pixels, which is more than can be read here. Save it smaller and load it again.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and load it again.</source>
        <translation>This file is larger than %1 MB. Save the picture smaller and load it again.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>This file cannot be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>This is an animation; its first picture is used.</source>
        <translation>This is an animation; its first picture is used.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n pages; the first one is used.</source>
        <translation>
            <numerusform>This file has %n page; the first one is used.</numerusform>
            <numerusform>This file has %n pages; the first one is used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Upload</name>
    <message>
        <source>This picture was re-encoded as JPEG to fit the service&apos;s limits.</source>
        <translation>This picture was re-encoded as JPEG to fit the service&apos;s limits.</translation>
    </message>
</context>
<context>
    <name>countersign::net::Transfer</name>
    <message>
        <source>The service did not answer in time, and it may have carried out the call all the same. Look before you send again.</source>
        <translation>The service did not answer in time, and it may have carried out the call all the same. Look before you send again.</translation>
    </message>
</context>
<context>
    <name>countersign::secrets::SystemKeyStore</name>
    <message>
        <source>The system&apos;s keychain did not forget the key. Unlock it and try again.</source>
        <translation>The system&apos;s keychain did not forget the key. Unlock it and try again.</translation>
    </message>
</context>
</TS>
