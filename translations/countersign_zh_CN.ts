<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>countersign::AboutDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console in which an analyst puts a second, human signature under what a face service decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds faces with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares them with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates age with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges liveness with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ActiveService</name>
    <message>
        <source>The service is still starting. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for Didit yet. Enter one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: faces stay here, no networks installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: faces stay here, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ActivityPage</name>
    <message>
        <source>Activity of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since Countersign started, newest first. Ctrl+C copies the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AddFaceForm</name>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest face in the picture is kept. Later checks of this face are declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was added; its picture was re-encoded to fit 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a face to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AgePage</name>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a picture to estimate the age of its face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AgeResult</name>
    <message>
        <source>The service could not tell the age of this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minimum age is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Liveness score %1, declined at or below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::AgeScale</name>
    <message>
        <source>Age scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years, minimum %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no age, minimum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsPage</name>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be removed in a few seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsViewModel</name>
    <message>
        <source>The entry stays on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CandidateDelegate</name>
    <message>
        <source>%1.</source>
        <comment>rank of a candidate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CandidateModel</name>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePane</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent no picture of this candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CandidateViews</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only candidates that are on a blocklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By vendor data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CaseEvidence</name>
    <message>
        <source>Selfie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no picture here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CaseFindings</name>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CasesPage</name>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait. Press F5 to read the queue again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In review (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case from the queue to see its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CasesViewModel</name>
    <message>
        <source>%1, confirmed by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the case is %1 by now. Look at its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether the decision arrived. Read the case again (F5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CheckOptionsBar</name>
    <message>
        <source>Try turned pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CheckPage</name>
    <message>
        <source>Ready. Press Ctrl+Return to run the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer. Press Esc to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CheckViewModel</name>
    <message>
        <source>This picture was re-encoded as JPEG to fit the service&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::CopyableId</name>
    <message>
        <source>%1
Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1, press Enter to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EngineLaunch</name>
    <message>
        <source>The folder for faces and sessions cannot be made. Choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the key that clients must send in COUNTERSIGN_API_KEY, or give --print-endpoint to have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EngineOptions</name>
    <message>
        <source>Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.
The key that clients must send is read from the variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; lists and installs networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on this port; 0 is any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print address and a new key as one line of JSON, and end when standard input closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the store&apos;s key in the system&apos;s keychain where there is one; always so without --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which networks answer, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EngineProcess</name>
    <message>
        <source>The local engine cannot be started. Install Countersign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local engine has stopped and is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local engine keeps stopping. Restart Countersign, or choose another profile in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EntriesModel</name>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::EntryDelegate</name>
    <message>
        <source>Removal is held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check the profile&apos;s address in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the key. Check the key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credits left. Top it up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer exists at the service. Read the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request. Check the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service could not be understood. Try again, and report it if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than allowed. Choose something smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found in the picture. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local engine has no networks to compare faces with. Install them with “countersign-engine models”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local engine has stopped. It is being started again; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be stored. Check the disk and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the service confirmed. Look before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened in Countersign. Try again, and report it if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::FaceModel</name>
    <message>
        <source>%1, largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::FaceOverlay</name>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::FaceSlot</name>
    <message>
        <source>Drop a picture here, paste one, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the face (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address came along, not the picture. Save the picture and drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::FaceText</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faces found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HistoryView</name>
    <message>
        <source>Checks of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click puts the result back on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ImageCanvas</name>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>boxes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ListDelegate</name>
    <message>
        <source>Blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListsModel</name>
    <message>
        <source>A face on this list declines later checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value on this list declines later checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences the warning about duplicates for what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by conditions of workflows only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MatchPage</name>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of that check are no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load two pictures to compare their faces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::MatchResult</name>
    <message>
        <source>No pair of faces could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the threshold of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above the threshold of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Profile</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RegisterDialog</name>
    <message>
        <source>Send me a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didit sends a code of six characters to this address; it is valid for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register with Didit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters: capital, small, digit, sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on its way. Enter it here within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RunBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (billed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options changed since this result. Run again to apply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didit charges for each check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::RunHistory</name>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ScoreBand</name>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ScoreScale</name>
    <message>
        <source>Similarity scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to move the threshold for the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SearchPage</name>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every known face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklisted or approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known looks like this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate you choose is shown here, beside the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a picture to search for its face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SearchResult</name>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the form of the blocklist with this face; nothing is added before you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these: no known face is similar enough to the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pictures valid for %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are renewed when shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SearchViewModel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This one %1, the next %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ServiceStatus</name>
    <message>
        <source>%1 · starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · needs a key, see Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SessionsModel</name>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::SettingsPage</name>
    <message>
        <source>Didit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where faces go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key of your application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register by e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New checks start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline a match at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline liveness at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, one to one, face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan; with Shift further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the focused side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check, send the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a face to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a held removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Status</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::StoreKeyChooser</name>
    <message>
        <source>The key of the face store is missing. Unlock the keychain or bring the key file back, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose approve or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send: approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send: decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::Warning</name>
    <message>
        <source>No face was found in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture looks like a print, a screen or a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is on a blocklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face may be on a blocklist: compare it by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liveness score is at or below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too poor in quality to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several faces are in the picture; the largest one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same face was seen in another approved session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A similar face was seen in another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimated age is below the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age could not be estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face to compare in one of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two faces are not similar enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attempts to match the face were used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimated age is so near the minimum that its error crosses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has no network that estimates age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has no network that tells live faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the face is live could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was not looked up in the blocklists: the engine has no network for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is on an allowlist, so duplicates of it are not reported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::cli::Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address; https, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;computer&quot; (default) or &quot;didit&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks for the engine of profile &quot;computer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the engine of profile &quot;computer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the service&apos;s own answers, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline at or below this score; for age, below this age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also try the picture turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reference, sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store nothing at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for a list entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions of this status, for example &quot;In Review&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:
  match A B                      compare two faces
  search PICTURE...              search faces
  age PICTURE...                 estimate ages
  lists                          show the lists
  lists add-face LIST PICTURE... add faces to a list (its id, or &quot;blocklist&quot;); needs --comment
  sessions [--status STATUS]     show sessions
  sessions show ID               show one session
  balance                        show the account&apos;s balance
  register                       register with Didit by e-mail and code

The key comes from COUNTERSIGN_API_KEY or from the profile&apos;s keychain entry, never from the command line.

Exit status: 0 approved or done, 1 declined, 2 in review, 3 wrong usage, 4 unusable picture, 5 key refused,
6 no credits, 7 service not reachable, 8 request refused, 9 service failed, 10 outcome unknown, 11 other.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::cli::Commands</name>
    <message>
        <source>On a blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“match” takes two pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes at least one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lists add-face” takes a list, at least one picture, and a reason by --comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sessions show” takes one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threshold takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more; narrow the search with --status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered. The key is in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, but this computer has no keychain that answers. Copy the key from Didit&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the e-mail: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::cli::Connection</name>
    <message>
        <source>There is no profile “%1”. Use “computer” or “didit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::didit::Request</name>
    <message>
        <source>The threshold must lie between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The vendor data is longer than %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata is longer than %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The age threshold must lie between 0 and 100 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list&apos;s name is longer than %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A case can be approved, declined or asked again, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The comment is longer than %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A face for a list may have at most 2 MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::didit::ServiceError</name>
    <message>
        <source>The service did not accept the request. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot do this now. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::Catalogue</name>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are found and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are found but not compared: there is no network for it. Install one with “countersign-engine models install”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no networks, so faces are neither found nor compared. Install them with “countersign-engine models install”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted while installing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds faces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares faces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimates age: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells live faces: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::Engine</name>
    <message>
        <source>The face store was sealed with another key. Unlock the keychain or bring the key file back, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face store in this folder cannot be opened. Check the folder&apos;s permissions and free space, or choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::KeyFile</name>
    <message>
        <source>Other people of this computer can read the key file of the face store. Take their permission away and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the face store cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the face store is damaged. Bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the face store cannot be written. Check the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelInstaller</name>
    <message>
        <source>“%1” could not be written to %2. Check the disk and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be converted, so it was not installed. Report this with the version of Countersign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelsCommand</name>
    <message>
        <source>“models” knows “list” and “install”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“models” has no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network “%1”; “models list” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supported network was found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Repeat the command with --yes to download these networks to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot download. Use --from with a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is present already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::engine::NetworkFile</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than any supported network, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Git LFS pointer, a short text in place of the network. Download the network itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a network file. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends too early, as after a broken download. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the file that was published under this name: its SHA-256 differs. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a network, but not one that Countersign supports, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a network that this version of OpenCV cannot read, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Intake</name>
    <message>
        <source>This picture is damaged or cut off. Ask for it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a HEIC picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an AVIF picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture. Export the page as JPEG or PNG and load that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 pixels, which is more than can be read here. Save it smaller and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an animation; its first picture is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file has %n pages; the first one is used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::net::Transfer</name>
    <message>
        <source>The service did not answer in time, and it may have carried out the call all the same. Look before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::secrets::SystemKeyStore</name>
    <message>
        <source>The system&apos;s keychain did not forget the key. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
