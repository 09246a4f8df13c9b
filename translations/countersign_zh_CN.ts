<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NetworkText</name>
    <message>
        <source>Answered by %1.</source>
        <translation>由 %1 回答。</translation>
    </message>
    <message>
        <source>Right on %1 % of pairs of people they never saw; at one false accept in a thousand they accept %2 % of the same people.</source>
        <translation>对从未见过的人，配对判断正确率为 %1 %；在千分之一的误接受率下，接受 %2 % 的同一人配对。</translation>
    </message>
</context>
<context>
    <name>countersign::AboutDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>关于 Countersign</translation>
    </message>
    <message>
        <source>The console in which an analyst puts a second, human signature under what a face service decided.</source>
        <translation>分析员在人脸服务的结论之下签上第二个、由人作出的签名的控制台。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Finds faces with</source>
        <translation>检测人脸</translation>
    </message>
    <message>
        <source>Compares them with</source>
        <translation>比对人脸</translation>
    </message>
    <message>
        <source>Estimates age with</source>
        <translation>估计年龄</translation>
    </message>
    <message>
        <source>Judges liveness with</source>
        <translation>活体检测</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>countersign::AccountViewModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>密钥保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes.</source>
        <translation>本机没有可用的钥匙串，因此密钥只保留到 Countersign 关闭。</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>密钥已从本机移除。</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes. Copy it now and keep it in a safe place.</source>
        <translation>这台电脑没有可用的钥匙串，密钥只保留到 Countersign 关闭为止。请现在复制并妥善保存。</translation>
    </message>
</context>
<context>
    <name>countersign::ActiveService</name>
    <message>
        <source>The service is still starting. Try again in a moment.</source>
        <translation>服务仍在启动。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no key for Didit yet. Enter one in Settings.</source>
        <translation>尚无 Didit 密钥。请在“设置”中输入。</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit：人脸将发送至 %1</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>本机：人脸不会离开本机</translation>
    </message>
    <message>
        <source>This computer: faces stay here, no networks installed</source>
        <translation>本机：人脸不会离开本机，未安装网络模型</translation>
    </message>
    <message>
        <source>This computer: faces stay here, %1</source>
        <translation>本机：人脸不会离开本机，%1</translation>
    </message>
    <message>
        <source>This computer: %1 of %2 known faces read again for the new networks</source>
        <translation>本机：已为新网络重新读取 %1 / %2 张已知人脸</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>验证记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Each entry is chained to the one before it and sealed with this installation&apos;s key.</source>
        <translation>每条记录都与前一条相链接，并用本安装的密钥封存。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Case number, ID or reviewer</source>
        <translation>案件编号、ID 或审核员</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>There is no such entry in the record.</source>
        <translation>记录中没有这样的条目。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Whole record, can be verified (*.jsonl)</source>
        <translation>完整记录，可验证 (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Show what others rated</source>
        <translation>显示他人的评价</translation>
    </message>
    <message>
        <source>Not before your own opinion on a case. That you looked is in the record.</source>
        <translation>请先给出您自己对案件的意见。您查看过这一点会写入记录。</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>仅我的</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Decisions in which a reviewer differed from the service or a colleague</source>
        <translation>审核员与服务或同事意见不同的决定</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityViewModel</name>
    <message>
        <source>The record is exported.</source>
        <translation>记录已导出。</translation>
    </message>
    <message numerus="yes">
        <source>Reviewers and the service agreed in %1 of %n decisions that both took a side in: %2 % (95 % confidence: %3 to %4 %).</source>
        <translation>
            <numerusform>在双方都表态的 %n 项决定中，审核员与服务有 %1 项一致：%2 %（95 % 置信区间：%3 至 %4 %）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AddFaceForm</name>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>添加到名单</translation>
    </message>
    <message>
        <source>The largest face in the picture is kept. Later checks of this face are declined.</source>
        <translation>保留照片中最大的人脸。之后对该人脸的检查将被拒绝。</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The face was added; its picture was re-encoded to fit 2 MB.</source>
        <translation>人脸已添加；其照片已重新编码以符合 2 MB 的限制。</translation>
    </message>
    <message>
        <source>The face was added.</source>
        <translation>人脸已添加。</translation>
    </message>
    <message>
        <source>Add a face to “%1”</source>
        <translation>将人脸添加到“%1”</translation>
    </message>
    <message>
        <source>Or the ID of a case that shows the face</source>
        <translation>或显示该人脸的案件编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Look for the same face (billed)</source>
        <translation>查找相同人脸（计费）</translation>
    </message>
    <message>
        <source>Looking for the same face…</source>
        <translation>正在查找相同人脸…</translation>
    </message>
    <message>
        <source>Look for the same face</source>
        <translation>查找相同人脸</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>不宜添加的原因：%1。</translation>
    </message>
</context>
<context>
    <name>countersign::AgePage</name>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>请将人脸照片拖放到此处、粘贴（Ctrl+V）或打开文件（Ctrl+O）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Estimate the age</source>
        <translation>估计年龄</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Load a picture to estimate the age of its face.</source>
        <translation>请载入照片以估计其中人脸的年龄。</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AgeResult</name>
    <message>
        <source>The service could not tell the age of this face.</source>
        <translation>服务无法判断该人脸的年龄。</translation>
    </message>
    <message>
        <source>No minimum age is set.</source>
        <translation>未设置最低年龄。</translation>
    </message>
    <message numerus="yes">
        <source>Not below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>不低于最低年龄 %n 岁。估计值不是证件：接近最低年龄时请要求出示证件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>低于最低年龄 %n 岁。估计值不是证件：接近最低年龄时请要求出示证件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Liveness score %1, declined at or below %2.</source>
        <translation>活体分数 %1，低于或等于 %2 时拒绝。</translation>
    </message>
    <message>
        <source>Liveness was not checked.</source>
        <translation>未进行活体检测。</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>找到的人脸</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>无估计值</translation>
    </message>
</context>
<context>
    <name>countersign::AgeScale</name>
    <message>
        <source>Age scale</source>
        <translation>年龄标尺</translation>
    </message>
    <message>
        <source>%1 years, minimum %2</source>
        <translation>%1 岁，最低 %2 岁</translation>
    </message>
    <message>
        <source>no age, minimum %1</source>
        <translation>无年龄，最低 %1 岁</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>最低 %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchDesk</name>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>此计算机上没有这个批次。</translation>
    </message>
    <message>
        <source>The batch could not be deleted. Check that its folder may be written: %1</source>
        <translation>无法删除该批次。请检查其文件夹是否可写：%1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchExport</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入文件。请检查其文件夹和可用空间：%1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInput</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>此文件过大。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>这不是可读取的照片。</translation>
    </message>
    <message>
        <source>The same pictures stand in a row above.</source>
        <translation>前面的行中已有相同的照片。</translation>
    </message>
    <message numerus="yes">
        <source>A batch holds at most %n calls. Split it.</source>
        <translation>
            <numerusform>一个批次最多 %n 次调用。请拆分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2</source>
        <translation>表格中没有“%1”列。现有：%2</translation>
    </message>
    <message>
        <source>The table needs two columns of pictures, for example “selfie” and “document”.</source>
        <translation>表格需要两列照片，例如“selfie”和“document”。</translation>
    </message>
    <message>
        <source>A picture is missing in this row.</source>
        <translation>此行缺少照片。</translation>
    </message>
    <message>
        <source>“%1” says neither same nor different.</source>
        <translation>“%1”既不表示相同也不表示不同。</translation>
    </message>
    <message>
        <source>The vendor data is too long.</source>
        <translation>供应商数据过长。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The table is too large: %1</source>
        <translation>表格过大：%1</translation>
    </message>
    <message>
        <source>There is no picture that belongs to this one.</source>
        <translation>没有与此照片对应的照片。</translation>
    </message>
    <message>
        <source>Several pictures would belong together here.</source>
        <translation>这里有多张照片相互对应。</translation>
    </message>
    <message>
        <source>Its name fits neither pattern.</source>
        <translation>其名称不符合任何一个模式。</translation>
    </message>
    <message>
        <source>Each pattern needs one star, and the two must differ: for example “*selfie” and “*document”.</source>
        <translation>每个模式需要一个星号，且两者必须不同：例如“*selfie”和“*document”。</translation>
    </message>
    <message>
        <source>Choose a folder, a table or pictures first.</source>
        <translation>请先选择文件夹、表格或照片。</translation>
    </message>
    <message>
        <source>There is nothing in it that could be sent.</source>
        <translation>其中没有可发送的内容。</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInputModel</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Will it be sent?</source>
        <translation>是否发送？</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPage</name>
    <message>
        <source>Delete this batch</source>
        <translation>删除此批次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Takes its paths and results off this computer.</source>
        <translation>从此计算机上移除其路径和结果。</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>选择表格或照片…</translation>
    </message>
    <message>
        <source>Start, or go on</source>
        <translation>开始或继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>重新运行失败项</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>重新运行未知项</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Export the results…</source>
        <translation>导出结果…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPair</name>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Choose a row to see its pictures.</source>
        <translation>选择一行以查看其照片。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取照片…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResults</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>重新运行失败项</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>重新运行未知项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>These calls were sent and their answers were lost. They may be billed twice.</source>
        <translation>这些调用已发送，但回答丢失。可能会被计费两次。</translation>
    </message>
    <message>
        <source>File, vendor data or finding</source>
        <translation>文件、供应商数据或发现</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>所有标注</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, one result a line (*.jsonl)</source>
        <translation>全部内容，每行一个结果 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits this filter.</source>
        <translation>没有符合此筛选的行。</translation>
    </message>
    <message>
        <source>Filled: labelled same, or not labelled. Hatched: labelled different.</source>
        <translation>实心：标注为相同或未标注。斜纹：标注为不同。</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResultsModel</name>
    <message>
        <source>%1, on a blocklist</source>
        <translation>%1，在黑名单中</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSetup</name>
    <message>
        <source>Drop a folder, a CSV file or pictures here.</source>
        <translation>将文件夹、CSV 文件或照片拖到这里。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>What to do with the pictures</source>
        <translation>如何处理照片</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>选择表格或照片…</translation>
    </message>
    <message>
        <source>What stands for the star is the same in the names of a pair.</source>
        <translation>一对照片的名称中，星号所代表的部分相同。</translation>
    </message>
    <message>
        <source>Probes are named</source>
        <translation>待查照片的名称</translation>
    </message>
    <message>
        <source>their references</source>
        <translation>参考照片的名称</translation>
    </message>
    <message>
        <source>Column of the probe</source>
        <translation>待查照片列</translation>
    </message>
    <message>
        <source>of the reference</source>
        <translation>参考照片列</translation>
    </message>
    <message>
        <source>of the label</source>
        <translation>标注列</translation>
    </message>
    <message>
        <source>A similarity at or below it declines.</source>
        <translation>相似度低于或等于此值时拒绝。</translation>
    </message>
    <message>
        <source>An age below it declines; 0 switches the check off.</source>
        <translation>年龄低于此值时拒绝；0 表示关闭检查。</translation>
    </message>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>同时在照片旋转 90、180 和 270 度后查找人脸；速度较慢。</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>保存的检查会作为案件保留，其人脸可被之后的检索找到。</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>低于或等于此值时拒绝</translation>
    </message>
    <message>
        <source>Decline below the age of</source>
        <translation>低于此年龄时拒绝</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>每次调用的价格</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The paths of the pictures and the results stay on this computer until you delete the batch. The pictures themselves are not copied.</source>
        <translation>照片的路径和结果保留在此计算机上，直到您删除该批次。照片本身不会被复制。</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>批次的文件夹</translation>
    </message>
    <message>
        <source>The table or the pictures of a batch</source>
        <translation>批次的表格或照片</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders</source>
        <translation>
            <numerusform>%n 个文件或文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Choose a folder, a CSV file or pictures. Nothing is sent before you start.</source>
        <translation>选择文件夹、CSV 文件或照片。开始之前不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>countersign::BatchStore</name>
    <message>
        <source>Another version of Countersign wrote this batch. Go on with that one.</source>
        <translation>此批次由另一版本的 Countersign 写入。请用该版本继续。</translation>
    </message>
    <message>
        <source>This batch is at work in another window or on the command line. Wait for it, or pause it there.</source>
        <translation>此批次正在另一窗口或命令行中运行。请等待，或在那里暂停。</translation>
    </message>
    <message>
        <source>The file of this batch is damaged, so nothing was sent: %1</source>
        <translation>此批次的文件已损坏，因此未发送任何内容：%1</translation>
    </message>
    <message>
        <source>The batch could not be kept on this computer, so nothing was sent. Check that the disk has room and that its folder may be written.</source>
        <translation>无法在此计算机上保存该批次，因此未发送任何内容。请检查磁盘是否有空间以及其文件夹是否可写。</translation>
    </message>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>此计算机上没有这个批次。</translation>
    </message>
</context>
<context>
    <name>countersign::BatchViewModel</name>
    <message>
        <source>The batch has ended.</source>
        <translation>批次已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls can be made</source>
        <translation>
            <numerusform>可进行 %n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n 项无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled</source>
        <translation>
            <numerusform>%n 项有标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is billed on this computer.</source>
        <translation>在此计算机上不计费。</translation>
    </message>
    <message>
        <source>About %1 at %2 a call.</source>
        <translation>约 %1，每次调用 %2。</translation>
    </message>
    <message>
        <source>Didit charges for each call. Enter the price of one to see what it comes to.</source>
        <translation>Didit 对每次调用计费。输入单价即可查看总额。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>账户余额为 %1。</translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>该批次已从此计算机删除。</translation>
    </message>
    <message>
        <source>This batch was begun with another service. Choose that one in Settings first.</source>
        <translation>此批次是用另一服务开始的。请先在设置中选择该服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are exported.</source>
        <translation>
            <numerusform>已导出 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>%n 秒后继续</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 left</source>
        <translation>每分钟 %1 次，剩余 %2</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so a batch cannot add to it. Drop the pictures on the page Blocklists, where a colleague confirms them.</source>
        <translation>列入黑名单须由两人决定，因此批处理无法添加。请将照片拖到“黑名单”页面，由同事确认。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, or a poor one; its line says why. Faces that are on the list already are not looked for, because each search costs.</source>
        <translation>没有人脸、有多张人脸或人脸质量差的图片不会被添加；所在行会说明原因。由于每次搜索都收费，不会查找已在名单中的人脸。</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, a poor one, or somebody who is on the list already; its line says why.</source>
        <translation>没有人脸、有多张人脸、人脸质量差或已在名单中的图片不会被添加；所在行会说明原因。</translation>
    </message>
</context>
<context>
    <name>countersign::BatchWords</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩余 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>比对成对照片</translation>
    </message>
    <message>
        <source>Search faces</source>
        <translation>检索人脸</translation>
    </message>
    <message>
        <source>Estimate ages</source>
        <translation>估计年龄</translation>
    </message>
    <message>
        <source>Add to the blocklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BenchActions</name>
    <message>
        <source>&amp;Link the views</source>
        <translation>联动两侧视图(&amp;L)</translation>
    </message>
    <message>
        <source>Both in &amp;grey</source>
        <translation>两侧均为灰度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the light</source>
        <translation>调整光线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mirror this side</source>
        <translation>镜像此侧(&amp;M)</translation>
    </message>
    <message>
        <source>Turn this side l&amp;eft</source>
        <translation>此侧向左旋转(&amp;E)</translation>
    </message>
    <message>
        <source>Turn this side &amp;right</source>
        <translation>此侧向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Half a degree left</source>
        <translation>向左半度</translation>
    </message>
    <message>
        <source>Half a degree right</source>
        <translation>向右半度</translation>
    </message>
    <message>
        <source>&amp;Next part of the face</source>
        <translation>面部的下一部位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>恢复原样(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Whole pictures</source>
        <translation>完整图片(&amp;W)</translation>
    </message>
    <message>
        <source>One to &amp;one</source>
        <translation>原始大小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both faces alike</source>
        <translation>两张人脸对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Inner &amp;faces only</source>
        <translation>仅显示面部内部(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Part of the face before</source>
        <translation>面部的上一部位(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;ipe to the other picture</source>
        <translation>划变到另一张图片(&amp;I)</translation>
    </message>
    <message>
        <source>Align both sides by &amp;pins</source>
        <translation>用定位点对齐两侧(&amp;P)</translation>
    </message>
    <message>
        <source>Mark what is alike</source>
        <translation>标记相似之处</translation>
    </message>
    <message>
        <source>Mark what is different</source>
        <translation>标记不同之处</translation>
    </message>
    <message>
        <source>The chosen mark: alike or different</source>
        <translation>所选标记：相似或不同</translation>
    </message>
    <message>
        <source>Take the chosen mark off</source>
        <translation>移除所选标记</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>交换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>countersign::BenchBar</name>
    <message>
        <source>Compare: %1</source>
        <translation>请比较：%1</translation>
    </message>
    <message>
        <source>Do not decide on overlays.</source>
        <translation>请勿凭叠加画面作出决定。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>countersign::BenchPoints</name>
    <message>
        <source>The same place here: click it, or press Enter.</source>
        <translation>此处的相同位置：点击它，或按回车键。</translation>
    </message>
    <message>
        <source>What to mark: click it, or move the cross and press Enter. Esc ends.</source>
        <translation>要标记的位置：点击它，或移动十字后按回车键。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Where the nearer pin belongs: click it, or press Enter. Esc ends.</source>
        <translation>较近的定位点应在的位置：点击它，或按回车键。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Pin %1 of 2: click a place, or move the cross and press Enter. Esc ends.</source>
        <translation>第 %1 个定位点，共 2 个：点击一个位置，或移动十字后按回车键。按 Esc 结束。</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>定位点 %1</translation>
    </message>
    <message>
        <source>and on the other side?</source>
        <translation>另一侧在哪里？</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsPage</name>
    <message>
        <source>Blocklists</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;one face, or the face of a case…</source>
        <translation>添加一张人脸或案件中的人脸(&amp;O)…</translation>
    </message>
    <message>
        <source>Add &amp;what is ready</source>
        <translation>添加已就绪的内容(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top or close</source>
        <translation>停止或关闭(&amp;T)</translation>
    </message>
    <message>
        <source>Add or &amp;leave out this picture</source>
        <translation>添加或略过此照片(&amp;L)</translation>
    </message>
    <message>
        <source>Add it although something speaks a&amp;gainst it</source>
        <translation>尽管有不宜之处仍添加(&amp;G)</translation>
    </message>
    <message>
        <source>Waiting for a second &amp;person</source>
        <translation>等待第二人确认(&amp;P)</translation>
    </message>
    <message>
        <source>Refuse what &amp;is proposed</source>
        <translation>拒绝该提议(&amp;I)</translation>
    </message>
    <message>
        <source>Open its &amp;case</source>
        <translation>打开其案件(&amp;C)</translation>
    </message>
    <message>
        <source>Look at it in &amp;full</source>
        <translation>查看完整条目(&amp;F)</translation>
    </message>
    <message>
        <source>Write the r&amp;eason anew…</source>
        <translation>重写理由(&amp;E)…</translation>
    </message>
    <message>
        <source>When to &amp;look again…</source>
        <translation>何时再次复查(&amp;L)…</translation>
    </message>
    <message>
        <source>Look again 90 days la&amp;ter</source>
        <translation>推迟 90 天再复查(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove the entries</source>
        <translation>移除条目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Due for review</source>
        <translation>待复查(&amp;D)</translation>
    </message>
    <message>
        <source>Cards or ta&amp;ble</source>
        <translation>卡片或表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Do it agai&amp;n</source>
        <translation>重做(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ind an entry</source>
        <translation>查找条目(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;mport entries from a table…</source>
        <translation>从表格导入条目(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport the entries…</source>
        <translation>导出条目(&amp;X)…</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Looking for doubles: %1 of %2 faces…</source>
        <translation>正在查找重复项：%1/%2 张人脸…</translation>
    </message>
    <message>
        <source>Find dou&amp;bles</source>
        <translation>查找重复项(&amp;B)</translation>
    </message>
    <message>
        <source>The search for doubles was stopped.</source>
        <translation>已停止查找重复项。</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsViewModel</name>
    <message numerus="yes">
        <source>%n entries stay on the list.</source>
        <translation>
            <numerusform>%n 个条目保留在名单中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be removed in a few seconds.</source>
        <translation>
            <numerusform>%n 个条目将在几秒后移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries are done.</source>
        <translation>已完成 %1 / %2 个条目。</translation>
    </message>
    <message>
        <source>Changing the entries…</source>
        <translation>正在更改条目…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>已添加 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed.</source>
        <translation>
            <numerusform>已移除 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>已更改 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be changed; each says why.</source>
        <translation>
            <numerusform>%n 个条目未能更改，各条目注明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Doubles are looked for on lists of faces; a value stands on its list once.</source>
        <translation>只在人脸名单中查找重复项；一个值在其名单上只出现一次。</translation>
    </message>
    <message>
        <source>Looking for doubles on this computer; it costs nothing.</source>
        <translation>正在本机查找重复项；不产生费用。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be looked at.</source>
        <translation>
            <numerusform>有 %n 张图片无法检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list more than once.</source>
        <translation>没有人在此名单上出现多次。</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on this list more than once. Keep one entry of each and remove the others; Esc shows the whole list.</source>
        <translation>
            <numerusform>有 %n 人在此名单上出现多次。每人保留一个条目，移除其余的；按 Esc 显示整个名单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BuiltInNotice</name>
    <message>
        <source>The built-in networks made this comparison. %1 Larger networks tell people apart more surely.</source>
        <translation>此次比对由内置网络完成。%1 更大的网络能更可靠地区分不同的人。</translation>
    </message>
</context>
<context>
    <name>countersign::Candidate</name>
    <message>
        <source>On a blocklist</source>
        <translation>在黑名单中</translation>
    </message>
    <message>
        <source>On an allowlist</source>
        <translation>在白名单中</translation>
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
        <translation>%1。下一项：%2。</translation>
    </message>
    <message>
        <source>The same customer or case, by rank: %1.</source>
        <translation>同一客户或案件，排名：%1。</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateModel</name>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>名单条目</translation>
    </message>
    <message>
        <source>Imported face</source>
        <translation>导入的人脸</translation>
    </message>
    <message>
        <source>Retained face</source>
        <translation>保留的人脸</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>供应商数据</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePane</name>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>The service sent no picture of this candidate.</source>
        <translation>服务未提供该候选人的照片。</translation>
    </message>
    <message>
        <source>Fetching the picture.</source>
        <translation>正在获取照片。</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePanel</name>
    <message>
        <source>What the service knows of a candidate appears after your answer.</source>
        <translation>服务对候选人的了解会在您回答之后显示。</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1: how alike?</source>
        <translation>%1：有多相似？</translation>
    </message>
    <message>
        <source>%1: your rating</source>
        <translation>%1：您的评价</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>没有需要查看的候选人了。</translation>
    </message>
    <message>
        <source>0   None of the others</source>
        <translation>0   其余均不是</translation>
    </message>
    <message>
        <source>0   None of these</source>
        <translation>0   均不是</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateStrip</name>
    <message>
        <source>The candidates before</source>
        <translation>前面的候选人</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>You called them different from this picture before.</source>
        <translation>您之前判定他们与这张图片不是同一人。</translation>
    </message>
    <message>
        <source>Candidates %1</source>
        <translation>候选人 %1</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>没有需要查看的候选人了。</translation>
    </message>
    <message numerus="yes">
        <source>%n called different before</source>
        <translation>
            <numerusform>%n 位之前被判为不同的人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CandidateViews</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>筛选候选人</translation>
    </message>
    <message>
        <source>On a blocklist</source>
        <translation>在黑名单中</translation>
    </message>
    <message>
        <source>Shows only candidates that are on a blocklist.</source>
        <translation>仅显示黑名单中的候选人。</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>候选人顺序</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按排名</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatesViewModel</name>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选人 %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评价</translation>
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
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit, one to one, face</source>
        <translation>适合窗口、原始大小、人脸</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>放大到人脸</translation>
    </message>
    <message>
        <source>Boxes on or off</source>
        <translation>显示或隐藏框</translation>
    </message>
    <message>
        <source>Labels at the boxes on or off</source>
        <translation>显示或隐藏框旁的标签</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>图片信息</translation>
    </message>
    <message>
        <source>Mark a face by hand</source>
        <translation>手动标记人脸</translation>
    </message>
    <message>
        <source>Eye points on or off</source>
        <translation>显示或隐藏眼睛位置</translation>
    </message>
</context>
<context>
    <name>countersign::CaseColumn</name>
    <message>
        <source>Your decision</source>
        <translation>您的裁定</translation>
    </message>
    <message>
        <source>Go on with the case</source>
        <translation>继续处理该案件</translation>
    </message>
    <message>
        <source>This was a seeded check, not a case.</source>
        <translation>这是穿插的抽查，不是案件。</translation>
    </message>
</context>
<context>
    <name>countersign::CaseEvidence</name>
    <message>
        <source>Selfie</source>
        <translation>自拍照</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考照片</translation>
    </message>
    <message>
        <source>This case has no picture here.</source>
        <translation>此案件在这里没有照片。</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>正在获取照片…</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>Where the face is could not be found out</source>
        <translation>未能查出人脸的位置</translation>
    </message>
    <message>
        <source>Too small or too blurred to be sure: %1. “Can&apos;t tell” is a full answer.</source>
        <translation>太小或太模糊，无法确定：%1。“无法判断”也是完整的答案。</translation>
    </message>
</context>
<context>
    <name>countersign::CaseFindings</name>
    <message>
        <source>%1 became %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>Vendor data: %1</source>
        <translation>供应商数据：%1</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>人脸比对</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>无相似度</translation>
    </message>
    <message>
        <source>Liveness and age</source>
        <translation>活体与年龄</translation>
    </message>
    <message>
        <source>Liveness %1 of 100</source>
        <translation>活体分数 %1（满分 100）</translation>
    </message>
    <message>
        <source>Liveness was not measured.</source>
        <translation>未测量活体分数。</translation>
    </message>
    <message>
        <source>About %1 years</source>
        <translation>约 %1 岁</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 名候选人</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing has happened to this case yet.</source>
        <translation>此案件尚无任何记录。</translation>
    </message>
    <message>
        <source>Other cases with this vendor data</source>
        <translation>使用同一供应商数据的其他案件</translation>
    </message>
    <message>
        <source>Case %1: %2, %3</source>
        <translation>案件 %1：%2，%3</translation>
    </message>
    <message>
        <source>Opens that case.</source>
        <translation>打开该案件。</translation>
    </message>
</context>
<context>
    <name>countersign::CaseLeftovers</name>
    <message>
        <source>After the correction of case %1</source>
        <translation>更正案件 %1 之后</translation>
    </message>
    <message>
        <source>Whether blocklists still hold entries of case %1 could not be read. Look at them on their page.</source>
        <translation>无法读取黑名单中是否仍有案件 %1 的条目。请到黑名单页面查看。</translation>
    </message>
</context>
<context>
    <name>countersign::CasePairs</name>
    <message>
        <source>Case %1: %2</source>
        <translation>案件 %1：%2</translation>
    </message>
    <message>
        <source>Its two pictures are not there any more.</source>
        <translation>它的两张图片已不存在。</translation>
    </message>
</context>
<context>
    <name>countersign::CasePicture</name>
    <message>
        <source>Selfie</source>
        <translation>自拍照</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Document portrait</source>
        <translation>证件照</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
</context>
<context>
    <name>countersign::CaseQueue</name>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Cases in review</source>
        <translation>待审核案件</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No case waits for a person.</source>
        <translation>没有等待人工处理的案件。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>哪些案件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Number, ID or vendor data</source>
        <translation>编号、ID 或供应商数据</translation>
    </message>
    <message>
        <source>Cases (%1+)</source>
        <translation>案件（%1+）</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>案件（%1）</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这样的案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases done today</source>
        <translation>
            <numerusform>今天已处理 %n 个案件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CaseReport</name>
    <message>
        <source>The service&apos;s answer</source>
        <translation>服务的回答</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>无相似度</translation>
    </message>
    <message>
        <source>What was done, by the record</source>
        <translation>按记录所做的操作</translation>
    </message>
    <message>
        <source>Nothing yet on this computer.</source>
        <translation>此计算机上尚无内容。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>The pictures, as they came</source>
        <translation>原样的图片</translation>
    </message>
    <message>
        <source>The faces were not assessed feature by feature.</source>
        <translation>未逐项评估面部特征。</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Newest entry&apos;s hash: %1</source>
        <translation>最新条目的哈希：%1</translation>
    </message>
    <message>
        <source>The report cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入报告。请检查其文件夹和可用空间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: eyes %n pixels apart</source>
        <translation>
            <numerusform>%1：双眼相距 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the faces are in them is not known.</source>
        <translation>图片中人脸的位置未知。</translation>
    </message>
    <message>
        <source>The same pictures, the compared faces marked</source>
        <translation>同样的图片，已标出所比较的人脸</translation>
    </message>
    <message>
        <source>Feature by feature</source>
        <translation>逐项特征</translation>
    </message>
    <message>
        <source>Declined at a similarity of %1 or less.</source>
        <translation>相似度为 %1 或更低时拒绝。</translation>
    </message>
    <message>
        <source>The service did not say at which similarity it declines.</source>
        <translation>服务未说明在何种相似度下拒绝。</translation>
    </message>
    <message>
        <source>What is known of the pictures</source>
        <translation>关于图片的已知信息</translation>
    </message>
    <message>
        <source>A circle is around what the reviewer found alike in both, a diamond around what is different.</source>
        <translation>圆圈表示审核员认为两者相似之处，菱形表示不同之处。</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>其余均不是</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Candidates of the face search</source>
        <translation>人脸搜索的候选人</translation>
    </message>
</context>
<context>
    <name>countersign::CaseReview</name>
    <message>
        <source>different, sure</source>
        <translation>不同，确定</translation>
    </message>
    <message>
        <source>probably different</source>
        <translation>可能不同</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>the same, sure</source>
        <translation>相同，确定</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>您：%1。</translation>
    </message>
    <message>
        <source>The service has no similarity for this pair.</source>
        <translation>服务没有这一对的相似度。</translation>
    </message>
    <message>
        <source>The service leaves it open.</source>
        <translation>服务未下结论。</translation>
    </message>
    <message>
        <source>You differ.</source>
        <translation>双方不一致。</translation>
    </message>
    <message>
        <source>You agree.</source>
        <translation>双方一致。</translation>
    </message>
    <message>
        <source>You leave it open.</source>
        <translation>您未下结论。</translation>
    </message>
    <message>
        <source>Service: %1; the case is %2.</source>
        <translation>服务：%1；案件：%2。</translation>
    </message>
    <message>
        <source>Rate the two faces first.</source>
        <translation>请先评价两张人脸。</translation>
    </message>
    <message>
        <source>Choose a verdict.</source>
        <translation>请选择裁决。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择理由。</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>此理由需要备注。</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>备注太长：请缩短到 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent. A colleague looks without seeing your rating.</source>
        <translation>不发送任何内容。一位同事将在看不到您评价的情况下查看。</translation>
    </message>
    <message>
        <source>Another reviewer: %1.</source>
        <translation>另一位审核员：%1。</translation>
    </message>
    <message>
        <source>Nothing is sent. The case leaves your way until %1.</source>
        <translation>不会发送任何内容。此案件将搁置到 %1。</translation>
    </message>
    <message>
        <source>Give the address that the e-mail goes to, or send none.</source>
        <translation>请填写电子邮件的收件地址，或不发送邮件。</translation>
    </message>
    <message>
        <source>The service tells the person by e-mail.</source>
        <translation>服务会通过电子邮件通知本人。</translation>
    </message>
    <message>
        <source>No e-mail is sent.</source>
        <translation>不发送电子邮件。</translation>
    </message>
    <message>
        <source>Lets this person in.</source>
        <translation>放行此人。</translation>
    </message>
    <message>
        <source>Keeps this person out; the service may put the face on its blocklist.</source>
        <translation>拒绝此人；服务可能会将该人脸加入其黑名单。</translation>
    </message>
    <message>
        <source>The person is asked for every step that did not pass.</source>
        <translation>要求本人重新完成所有未通过的步骤。</translation>
    </message>
    <message numerus="yes">
        <source>The person is asked for %n steps again.</source>
        <translation>
            <numerusform>要求本人重新完成 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>请先评价候选人，若均不是请按 0。</translation>
    </message>
</context>
<context>
    <name>countersign::CasesPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose a case from the queue to see its pictures.</source>
        <translation>请从队列中选择案件以查看其照片。</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The case number is copied.</source>
        <translation>案件编号已复制。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>下一案件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>上一案件(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;undecided case</source>
        <translation>下一未决案件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the case number</source>
        <translation>复制案件编号(&amp;C)</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>评价：%1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>要求重做(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back to the verdicts</source>
        <translation>返回裁决(&amp;B)</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>写备注(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mmit the decision</source>
        <translation>提交决定(&amp;M)</translation>
    </message>
    <message>
        <source>Case %1 is made.</source>
        <translation>案件 %1 已创建。</translation>
    </message>
    <message>
        <source>&amp;Filter the cases</source>
        <translation>筛选案件(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;w case…</source>
        <translation>新建案件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;All details</source>
        <translation>全部详情(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Second opinion</source>
        <translation>第二意见(&amp;S)</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>报告已写入：%1</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Report on case %1</source>
        <translation>案件 %1 的报告</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>显示或隐藏列表(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>下一张图片(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>上一张图片(&amp;V)</translation>
    </message>
    <message>
        <source>The note is at the service.</source>
        <translation>备注已保存到服务。</translation>
    </message>
    <message>
        <source>Pa&amp;rk…</source>
        <translation>搁置(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are off the blocklists.</source>
        <translation>
            <numerusform>已从黑名单移除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match the two faces again…</source>
        <translation>再次比对两张人脸(&amp;M)…</translation>
    </message>
    <message>
        <source>Search this &amp;face…</source>
        <translation>搜索此人脸(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Estimate the age again…</source>
        <translation>再次估计年龄(&amp;E)…</translation>
    </message>
    <message>
        <source>Add this face to the &amp;blocklist…</source>
        <translation>将此人脸加入黑名单(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait. Read the queue again to see them.</source>
        <translation>
            <numerusform>有 %n 个新案件。请重新读取队列以查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other cases with this vendor data could not be read.</source>
        <translation>无法读取具有相同供应商数据的其他案件。</translation>
    </message>
    <message>
        <source>Report with both faces on A4 (*.pdf)</source>
        <translation>含两张人脸的报告，A4 纸 (*.pdf)</translation>
    </message>
    <message>
        <source>Report with both faces on Letter (*.pdf)</source>
        <translation>含两张人脸的报告，Letter 纸 (*.pdf)</translation>
    </message>
    <message>
        <source>Check&amp;list</source>
        <translation>核对表(&amp;L)</translation>
    </message>
    <message>
        <source>Kept filter&amp;s…</source>
        <translation>保留的筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Hand over second opinions…</source>
        <translation>交接第二意见…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Take in second opinions…</source>
        <translation>接收第二意见…(&amp;T)</translation>
    </message>
    <message>
        <source>Compare the &amp;candidates, or the pair</source>
        <translation>比较候选人或这一对(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>显示更多候选人(&amp;M)</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>前面的候选人(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>这些候选人均不是(&amp;O)</translation>
    </message>
    <message>
        <source>opened %1 · pictures can be fetched until %2</source>
        <translation>%1 打开 · 图片可获取至 %2</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>穿插抽查</translation>
    </message>
    <message>
        <source>The first rating stays, because what it revealed has been seen.</source>
        <translation>第一次评分保留，因为它揭示的内容已被看到。</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait at the end of the queue.</source>
        <translation>
            <numerusform>队列末尾有 %n 个新案件在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Oldest or newest first</source>
        <translation>最早或最新的在前(&amp;O)</translation>
    </message>
</context>
<context>
    <name>countersign::CasesViewModel</name>
    <message>
        <source>Case %1: %2, confirmed by the service.</source>
        <translation>案件 %1：%2，已由服务确认。</translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now. Look at its timeline.</source>
        <translation>案件 %1：未发送任何内容，因为它现在已是“%2”。请查看其时间线。</translation>
    </message>
    <message>
        <source>Case %1: taken back, nothing was sent.</source>
        <translation>案件 %1：已撤回，未发送任何内容。</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>案件 %1：服务未接受该决定。%2</translation>
    </message>
    <message>
        <source>Case %1: not sent yet, it will be sent again by itself. %2</source>
        <translation>案件 %1：尚未发送，将自动重新发送。%2</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that: look at its timeline.</source>
        <translation>案件 %1 现为%2。不确定您的决定是否先到达：请查看其时间线。</translation>
    </message>
    <message>
        <source>A case that is %1 cannot be asked for again.</source>
        <translation>状态为%1的案件不能要求重做。</translation>
    </message>
    <message>
        <source>The case is %1 already.</source>
        <translation>案件已是%1。</translation>
    </message>
    <message>
        <source>The case is not open any more. Open it again and add the note there.</source>
        <translation>该案件已不再打开。请重新打开并在那里添加备注。</translation>
    </message>
    <message>
        <source>There is no case %1 at this service.</source>
        <translation>此服务没有案件 %1。</translation>
    </message>
</context>
<context>
    <name>countersign::CheckOptionsBar</name>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>同时在照片旋转 90、180 和 270 度后查找人脸；速度较慢。</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>保存的检查会作为案件保留，其人脸可被之后的检索找到。</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>供应商数据（可选）</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>供应商数据</translation>
    </message>
</context>
<context>
    <name>countersign::CheckPage</name>
    <message>
        <source>Ready. Press Ctrl+Return to run the check.</source>
        <translation>就绪。请按 Ctrl+Return 运行检查。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for the answer. Press Esc to cancel.</source>
        <translation>正在等待结果。按 Esc 取消。</translation>
    </message>
    <message>
        <source>The pictures of that check are no longer kept.</source>
        <translation>该次检查的图片已不再保留。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, or mark the face by hand (menu Pictures).</source>
        <translation>此处未找到人脸。请选择其他图片，或手动标记人脸（“图片”菜单）。</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, switch on “Try turned pictures”, or mark the face by hand (menu Pictures).</source>
        <translation>此处未找到人脸。请选择其他图片、打开“尝试旋转的图片”，或手动标记人脸（“图片”菜单）。</translation>
    </message>
</context>
<context>
    <name>countersign::Checklist</name>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>有差异，可解释</translation>
    </message>
    <message>
        <source>differs, not explained</source>
        <translation>有差异，无法解释</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>像素数</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Lens and distance</source>
        <translation>镜头与距离</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>相隔年数</translation>
    </message>
    <message>
        <source>Head outline</source>
        <translation>头部轮廓</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>发际线</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>额头</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>脸颊</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>耳朵</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴</translation>
    </message>
    <message>
        <source>Chin and jaw</source>
        <translation>下巴与下颌</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>面部毛发</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>皱纹</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>疤痕</translation>
    </message>
    <message>
        <source>Marks of the skin</source>
        <translation>皮肤标记</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>人为改变</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistPanel</name>
    <message>
        <source>Can the pictures be compared?</source>
        <translation>这些图片可以比较吗？</translation>
    </message>
    <message>
        <source>How alike is each part?</source>
        <translation>各部位有多相似？</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Everything that can be done</source>
        <translation>所有可执行的操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>countersign::ConsolePage</name>
    <message>
        <source>Pictures in a window of their &amp;own</source>
        <translation>在单独窗口中显示图片(&amp;O)</translation>
    </message>
    <message>
        <source>%1, pictures – Countersign</source>
        <translation>%1，图片 – Countersign</translation>
    </message>
</context>
<context>
    <name>countersign::CopyableId</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
点击复制</translation>
    </message>
    <message>
        <source>Id %1, press Enter to copy</source>
        <translation>编号 %1，按 Enter 复制</translation>
    </message>
</context>
<context>
    <name>countersign::Csv</name>
    <message>
        <source>Line %1 of the table cannot be read. Check its quotes and commas.</source>
        <translation>无法读取表格第 %1 行。请检查引号和逗号。</translation>
    </message>
    <message>
        <source>The table is empty. Its first line must name the columns.</source>
        <translation>表格为空。第一行必须写明列名。</translation>
    </message>
</context>
<context>
    <name>countersign::DetPlot</name>
    <message>
        <source>Error rates (DET)</source>
        <translation>错误率 (DET)</translation>
    </message>
    <message>
        <source>There is too little to tell error rates.</source>
        <translation>数据太少，无法得出错误率。</translation>
    </message>
    <message>
        <source>Equal error rate %1 %. The table beside it has the rates at each threshold.</source>
        <translation>等错误率 %1 %。旁边的表格列出各阈值下的比率。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>不同的人被接受 (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>同一人被拒绝 (FRR)</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>建议 %1</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsDialog</name>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>全部详情</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>搜索详情</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>countersign::EmailRow</name>
    <message>
        <source>Tell by e-mail</source>
        <translation>邮件通知</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
</context>
<context>
    <name>countersign::EngineLaunch</name>
    <message>
        <source>The folder for faces and sessions cannot be made. Choose another one with --data.</source>
        <translation>无法创建存放人脸和会话的文件夹。请用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Set the key that clients must send in COUNTERSIGN_API_KEY, or give --print-endpoint to have one made.</source>
        <translation>请在 COUNTERSIGN_API_KEY 中设置客户端须发送的密钥，或使用 --print-endpoint 自动生成。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
</context>
<context>
    <name>countersign::EngineOptions</name>
    <message>
        <source>Listen on this port; 0 is any free one.</source>
        <translation>监听此端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given.</source>
        <translation>将人脸和会话保存在此文件夹。除非使用 --keychain，否则其密钥也在其中。</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>在此文件夹中查找网络模型；可多次指定。</translation>
    </message>
    <message>
        <source>Print address and a new key as one line of JSON, and end when standard input closes.</source>
        <translation>以一行 JSON 输出地址和新密钥，并在标准输入关闭时结束。</translation>
    </message>
    <message>
        <source>Keep the store&apos;s key in the system&apos;s keychain where there is one; always so without --data.</source>
        <translation>若有系统钥匙串，则将存储密钥保存其中；不使用 --data 时始终如此。</translation>
    </message>
    <message>
        <source>Say which networks answer, and end.</source>
        <translation>显示当前使用的网络模型并结束。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. Try --help.</source>
        <translation>&quot;%1&quot; 不是命令。请尝试 --help。</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>端口号应在 0 到 65535 之间。</translation>
    </message>
    <message>
        <source>Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.
The key that clients must send is read from the variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; lists and installs networks; &quot;countersign-engine evaluate&quot; measures them.</source>
        <translation>在本机通过 127.0.0.1 上的 HTTP 提供人脸比对、搜索、年龄和活体检测。
客户端必须发送的密钥从变量 COUNTERSIGN_API_KEY 读取。
&quot;countersign-engine models&quot; 列出并安装网络;&quot;countersign-engine evaluate&quot; 测量它们。</translation>
    </message>
    <message>
        <source>Leave the built-in networks out, also where none is installed.</source>
        <translation>不使用内置网络，即使没有安装其他网络。</translation>
    </message>
</context>
<context>
    <name>countersign::EngineProcess</name>
    <message>
        <source>The local engine cannot be started. Install Countersign again.</source>
        <translation>无法启动本地引擎。请重新安装 Countersign。</translation>
    </message>
    <message>
        <source>The local engine has stopped and is being started again.</source>
        <translation>本地引擎已停止，正在重新启动。</translation>
    </message>
    <message>
        <source>The local engine keeps stopping. Restart Countersign, or choose another profile in Settings.</source>
        <translation>本地引擎反复停止。请重新启动 Countersign，或在“设置”中选择其他配置。</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesColumn</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>添加人脸</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>打开其案件</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找条目</translation>
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
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>移除 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>正在读取条目…</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesModel</name>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>一个案件</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>并非来自案件</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>自 %1 起待复查</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>复查日期</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesView</name>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>正在读取整个名单：%1 / %2 个条目…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>No entry matches what you ask for.</source>
        <translation>没有符合条件的条目。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此名单为空。</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>countersign::EntryActions</name>
    <message>
        <source>This entry was not taken from a case.</source>
        <translation>此条目并非来自案件。</translation>
    </message>
</context>
<context>
    <name>countersign::EntryCheck</name>
    <message>
        <source>It is of the type “%1”, and the list holds “%2”.</source>
        <translation>它的类型是“%1”，而该名单存放的是“%2”。</translation>
    </message>
    <message>
        <source>Its label has more than %1 characters.</source>
        <translation>其标签超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a case.</source>
        <translation>“%1”不是案件的编号。</translation>
    </message>
    <message>
        <source>Its picture must lie in the folder of the table, or below it: %1</source>
        <translation>其图片必须位于表格所在文件夹或其下级：%1</translation>
    </message>
    <message>
        <source>Its picture is not there: %1</source>
        <translation>其图片不存在：%1</translation>
    </message>
    <message>
        <source>Its metadata are not one JSON object of at most %1 characters.</source>
        <translation>其元数据不是一个最多 %1 个字符的 JSON 对象。</translation>
    </message>
    <message>
        <source>A picture takes no metadata; leave them out.</source>
        <translation>图片不能带元数据；请删去。</translation>
    </message>
    <message>
        <source>Its review date “%1” is no day; write it like 2027-01-31.</source>
        <translation>其复核日期“%1”不是有效日期；请写成 2027-01-31。</translation>
    </message>
    <message>
        <source>Its reason has more than %1 characters.</source>
        <translation>其原因超过 %1 个字符。</translation>
    </message>
    <message>
        <source>It names neither a picture nor a case.</source>
        <translation>它既没有指明图片，也没有指明案件。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>它已在名单上。</translation>
    </message>
    <message>
        <source>Line %1 has the same.</source>
        <translation>第 %1 行与此相同。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Split it.</source>
        <translation>表格大于 %1 MB。请拆分。</translation>
    </message>
    <message>
        <source>The table has %1 rows, and %2 are taken at once. Split it.</source>
        <translation>表格有 %1 行，一次最多接受 %2 行。请拆分。</translation>
    </message>
    <message>
        <source>The table needs the column “%1” or “%2”. An export of a list shows how it is written.</source>
        <translation>表格需要“%1”列或“%2”列。导出一份名单即可看到写法。</translation>
    </message>
</context>
<context>
    <name>countersign::EntryDelegate</name>
    <message>
        <source>Removal is held</source>
        <translation>移除暂缓中</translation>
    </message>
</context>
<context>
    <name>countersign::EntryExport</name>
    <message>
        <source>The pictures cannot be written. Check the folder and the free space: %1</source>
        <translation>无法写入图片。请检查文件夹和可用空间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are exported.</source>
        <translation>
            <numerusform>已导出 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be read and are missing.</source>
        <translation>
            <numerusform>有 %n 张图片无法读取，因此缺失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EntryExportDialog</name>
    <message>
        <source>Also write the pictures into a folder beside it</source>
        <translation>同时把图片写入旁边的文件夹</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The table has what is shown of the list: reasons, dates and cases. Whoever has the pictures has the faces: keep them as you keep documents.</source>
        <translation>表格包含名单中显示的内容：原因、日期和案件。拿到图片就等于拿到人脸：请像保管证件一样保管。</translation>
    </message>
</context>
<context>
    <name>countersign::EntryFilterBar</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按理由</translation>
    </message>
    <message>
        <source>By who added</source>
        <translation>按添加者</translation>
    </message>
    <message>
        <source>By review date</source>
        <translation>按复查日期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Added at any time</source>
        <translation>任何时间添加</translation>
    </message>
    <message>
        <source>Added today or yesterday</source>
        <translation>今天或昨天添加</translation>
    </message>
    <message>
        <source>Added in the last 7 days</source>
        <translation>最近 7 天添加</translation>
    </message>
    <message>
        <source>Added in the last 30 days</source>
        <translation>最近 30 天添加</translation>
    </message>
    <message>
        <source>Added in the last year</source>
        <translation>最近一年添加</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <source>From a case</source>
        <translation>来自案件</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>并非来自案件</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
</context>
<context>
    <name>countersign::EntryImport</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New; it needs a reason.</source>
        <translation>新；需要原因。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>等待第二人确认。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>countersign::EntryPreview</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>条目的照片</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再次复查日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>countersign::EntryReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The service cannot change an entry, so each is taken off and added anew: its date becomes today&apos;s. It can be undone.</source>
        <translation>服务无法修改条目，因此每个条目会先移除再重新添加：其日期变为今天。此操作可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Reason of %n entries</source>
        <translation>
            <numerusform>%n 个条目的理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>countersign::EntryTransfer</name>
    <message>
        <source>Exporting: %1 of %2 entries…</source>
        <translation>正在导出：%1/%2 个条目…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import entries into “%1”</source>
        <translation>将条目导入“%1”</translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>导出条目</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValue</name>
    <message>
        <source>There is no value.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <source>Enter a phone number in international form, for example +34600000000.</source>
        <translation>请输入国际格式的电话号码，例如 +34600000000。</translation>
    </message>
    <message>
        <source>Enter an IP address or a network such as 192.0.2.0/24.</source>
        <translation>请输入 IP 地址或网段，例如 192.0.2.0/24。</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>请输入电子邮件地址。</translation>
    </message>
    <message>
        <source>Enter at least 8 letters, digits or the signs - _ : . ;</source>
        <translation>请至少输入 8 个字母、数字或符号 - _ : . ;</translation>
    </message>
    <message>
        <source>Enter a country as two or three letters, for example ESP.</source>
        <translation>请用两个或三个字母输入国家，例如 ESP。</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValueDialog</name>
    <message>
        <source>Add to the list</source>
        <translation>添加到名单</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>将保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>countersign::EntryWork</name>
    <message>
        <source>Its picture could not be read, so it could not be put back; nothing was removed. Try again later.</source>
        <translation>无法读取其照片，因此无法恢复；未移除任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>The service gave no picture of this face, so it cannot be put back from here.</source>
        <translation>服务未提供该人脸的照片，因此无法在此恢复。</translation>
    </message>
    <message>
        <source>It was taken off the list and could not be put on again: %1 Undo tries it once more.</source>
        <translation>已从名单移除，但未能重新添加：%1 撤销会再试一次。</translation>
    </message>
</context>
<context>
    <name>countersign::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>服务未及时响应。请重试。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection and try again.</source>
        <translation>无法连接服务。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Ask your administrator.</source>
        <translation>连接不安全，因此未发送任何内容。请联系管理员。</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check the profile&apos;s address in Settings.</source>
        <translation>服务指向了其他地址，未予跟随。请在“设置”中检查配置的地址。</translation>
    </message>
    <message>
        <source>The service refused the key. Check the key in Settings.</source>
        <translation>服务拒绝了密钥。请在“设置”中检查密钥。</translation>
    </message>
    <message>
        <source>The account has no credits left. Top it up, then try again.</source>
        <translation>账户余额已用完。请充值后重试。</translation>
    </message>
    <message>
        <source>This no longer exists at the service. Read the page again.</source>
        <translation>服务中已不存在此内容。请重新读取页面。</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a moment, then try again.</source>
        <translation>短时间内调用过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The service did not accept the request. Check the input.</source>
        <translation>服务未接受该请求。请检查输入。</translation>
    </message>
    <message>
        <source>The service has a fault of its own. Try again in a few minutes.</source>
        <translation>服务自身发生故障。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood. Try again, and report it if it happens again.</source>
        <translation>无法理解服务的响应。请重试；若再次发生，请报告。</translation>
    </message>
    <message>
        <source>This is larger than allowed. Choose something smaller.</source>
        <translation>超出允许的大小。请选择较小的内容。</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Choose another one.</source>
        <translation>无法使用此类文件。请另选一个。</translation>
    </message>
    <message>
        <source>This file is damaged or empty. Choose another one.</source>
        <translation>此文件已损坏或为空。请另选一个。</translation>
    </message>
    <message>
        <source>No face was found in the picture. Choose another picture.</source>
        <translation>照片中未找到人脸。请另选照片。</translation>
    </message>
    <message>
        <source>The local engine has no networks to compare faces with. Install them with “countersign-engine models”.</source>
        <translation>本地引擎没有可用于比对人脸的网络模型。请用“countersign-engine models”安装。</translation>
    </message>
    <message>
        <source>The local engine has stopped. It is being started again; try once more.</source>
        <translation>本地引擎已停止，正在重新启动；请再试一次。</translation>
    </message>
    <message>
        <source>This could not be stored. Check the disk and the folder&apos;s permissions.</source>
        <translation>无法保存。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>The connection broke before the service confirmed. Look before you send again.</source>
        <translation>连接在服务确认之前中断。再次发送前请先查看。</translation>
    </message>
    <message>
        <source>Something unexpected happened in Countersign. Try again, and report it if it happens again.</source>
        <translation>Countersign 发生意外情况。请重试；若再次发生，请报告。</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceFiles</name>
    <message>
        <source>This file may not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message numerus="yes">
        <source>This table is larger than %n MB; take a part of it.</source>
        <translation>
            <numerusform>此表格超过 %n MB；请只取其中一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>This table needs the columns &quot;similarity&quot; and &quot;same&quot;.</source>
        <translation>此表格需要“similarity”和“same”两列。</translation>
    </message>
    <message>
        <source>No row of this table has a similarity and says same or different.</source>
        <translation>此表格中没有任何一行既有相似度又标明相同或不同。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入文件。请检查其文件夹和可用空间：%1</translation>
    </message>
</context>
<context>
    <name>countersign::FaceCover</name>
    <message>
        <source>The faces are covered. Press any key or click to go on.</source>
        <translation>人脸已遮盖。按任意键或点击即可继续。</translation>
    </message>
</context>
<context>
    <name>countersign::FaceDrawing</name>
    <message>
        <source>Drag around the face, or use the arrows, Shift+arrows for the size, and Enter. Esc leaves.</source>
        <translation>拖动框出人脸，或用方向键移动、Shift+方向键调整大小、回车确认。Esc 退出。</translation>
    </message>
</context>
<context>
    <name>countersign::FaceFacts</name>
    <message>
        <source>small</source>
        <translation>偏小</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>过亮</translation>
    </message>
    <message>
        <source>looks to the side</source>
        <translation>朝向侧面</translation>
    </message>
    <message numerus="yes">
        <source>Eyes %n pixels apart</source>
        <translation>
            <numerusform>双眼间距 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>倾斜 %1°</translation>
    </message>
    <message>
        <source>sharpness unknown</source>
        <translation>清晰度未知</translation>
    </message>
</context>
<context>
    <name>countersign::FaceJudgement</name>
    <message>
        <source>doubles could not be looked for</source>
        <translation>无法查找重复人脸</translation>
    </message>
    <message>
        <source>on a blocklist already</source>
        <translation>已在黑名单中</translation>
    </message>
    <message numerus="yes">
        <source>This face matches %n approved cases: %1.</source>
        <translation>
            <numerusform>该人脸与 %n 个已批准案件匹配：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be judged</source>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>double of another picture</source>
        <translation>与另一张图片重复</translation>
    </message>
</context>
<context>
    <name>countersign::FaceMark</name>
    <message>
        <source>%1 alike</source>
        <translation>%1 相似</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 不同</translation>
    </message>
</context>
<context>
    <name>countersign::FaceModel</name>
    <message>
        <source>%1, largest</source>
        <translation>%1，最大</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
</context>
<context>
    <name>countersign::FaceOverlay</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>found %1 %</source>
        <translation>检出 %1 %</translation>
    </message>
</context>
<context>
    <name>countersign::FacePick</name>
    <message>
        <source>Only the marked face is sent, cut out with room around it (%1 × %2 pixels). Click it, or press Enter on it, to send the whole picture.</source>
        <translation>仅发送标记的人脸，裁剪时四周留有余量（%1 × %2 像素）。点击它，或选中后按回车，即可改为发送整张图片。</translation>
    </message>
    <message>
        <source>No face was found in this picture. Mark it by hand (menu Pictures) or choose another one.</source>
        <translation>此图片中未找到人脸。请手动标记（“图片”菜单）或选择其他图片。</translation>
    </message>
</context>
<context>
    <name>countersign::FaceRegion</name>
    <message>
        <source>eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>嘴</translation>
    </message>
    <message>
        <source>ear on the left</source>
        <translation>左侧耳朵</translation>
    </message>
    <message>
        <source>ear on the right</source>
        <translation>右侧耳朵</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>下巴</translation>
    </message>
</context>
<context>
    <name>countersign::FaceSlot</name>
    <message>
        <source>Drop a picture here, paste one, or open a file.</source>
        <translation>请将照片拖放到此处、粘贴或打开文件。</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的照片</translation>
    </message>
    <message>
        <source>Only an address came along, not the picture. Save the picture and drop the file.</source>
        <translation>只收到地址，没有照片。请保存照片后拖入文件。</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>没有可粘贴的照片。请先复制一张。</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>放大到人脸</translation>
    </message>
    <message>
        <source>Fetching the picture from %1.</source>
        <translation>正在从 %1 获取照片。</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Save it and drop the file.</source>
        <translation>无法从 %1 获取照片。请保存后拖入文件。</translation>
    </message>
</context>
<context>
    <name>countersign::FaceText</name>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n faces found</source>
        <translation>
            <numerusform>找到 %n 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FactsLabel</name>
    <message>
        <source>Picture facts: %1</source>
        <translation>图片信息：%1</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>图片信息</translation>
    </message>
</context>
<context>
    <name>countersign::GoToCaseDialog</name>
    <message>
        <source>Any case of the service, in the queue or not.</source>
        <translation>服务中的任何案件，无论是否在队列中。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>转到案件</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>countersign::HandOver</name>
    <message>
        <source>This hand-over is damaged. Ask for it to be made again.</source>
        <translation>这份交接文件已损坏。请让对方重新制作。</translation>
    </message>
    <message>
        <source>The passphrase could not be worked on for lack of memory. Close other programs and try again.</source>
        <translation>内存不足，无法处理口令。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hand-over, or the file is damaged. Try again, or ask for a new one.</source>
        <translation>口令与这份交接文件不符，或文件已损坏。请重试，或向对方要一份新的。</translation>
    </message>
    <message>
        <source>This file is too large for a hand-over of second opinions. Choose another one.</source>
        <translation>该文件对于第二意见的交接来说太大。请选择另一个文件。</translation>
    </message>
    <message>
        <source>This file is no hand-over of second opinions. Choose one whose name ends in “.handover”.</source>
        <translation>该文件不是第二意见的交接文件。请选择名称以“.handover”结尾的文件。</translation>
    </message>
    <message>
        <source>This hand-over was made by another version of Countersign. Use the same version on both computers.</source>
        <translation>这份交接文件由另一版本的 Countersign 制作。请在两台电脑上使用相同版本。</translation>
    </message>
    <message>
        <source>The signature of this hand-over is not genuine. Take nothing from it, and ask who gave it to you.</source>
        <translation>这份交接文件的签名不真实。请勿使用，并询问给您文件的人。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>请选择至少 %n 个字符的口令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has given a second opinion here yet. Give one, then hand it over.</source>
        <translation>这里还没有人给出第二意见。请先给出意见，再进行交接。</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Hand over second opinions</source>
        <translation>交接第二意见</translation>
    </message>
    <message>
        <source>Take in second opinions</source>
        <translation>接收第二意见</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Second opinions (*.handover)</source>
        <translation>第二意见 (*.handover)</translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation>请再次输入相同的口令。</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The file may lie in a shared folder. Tell your colleague its passphrase in person.</source>
        <translation>文件可以放在共享文件夹中。请当面告诉同事口令。</translation>
    </message>
    <message>
        <source>Ask the colleague who made the file for its passphrase.</source>
        <translation>请向制作该文件的同事询问口令。</translation>
    </message>
    <message>
        <source>Please wait a moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverFile</name>
    <message>
        <source>The hand-over cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入交接文件。请检查文件夹和可用空间：%1</translation>
    </message>
    <message>
        <source>The hand-over cannot be read. Check that you may read the file: %1</source>
        <translation>无法读取交接文件。请检查您是否有权读取该文件：%1</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverViewModel</name>
    <message numerus="yes">
        <source>%n second opinions are in the file. It is signed by this installation, %1.</source>
        <translation>
            <numerusform>文件中有 %n 条第二意见，由本安装 %1 签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>These second opinions are about the cases of another service. Choose that service in Settings and take them in again.</source>
        <translation>这些第二意见针对另一服务的案件。请在设置中选择该服务，然后重新接收。</translation>
    </message>
    <message numerus="yes">
        <source>%n new second opinions of installation %1 are taken in.</source>
        <translation>
            <numerusform>已接收来自安装 %1 的 %n 条新第二意见。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases of this computer are nowhere else, so nobody can share an opinion on them. Choose the service that both of you work with in Settings.</source>
        <translation>本机的案件不在其他任何地方，因此无法共享对它们的意见。请在设置中选择你们双方都使用的服务。</translation>
    </message>
</context>
<context>
    <name>countersign::HeldBar</name>
    <message numerus="yes">
        <source>Case %1: %2 is sent in %n seconds.</source>
        <translation>
            <numerusform>案件 %1：%2 将在 %n 秒后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now.</source>
        <translation>案件 %1：未发送任何内容，因为它现在已是“%2”。</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>案件 %1：服务未接受该决定。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not confirmed yet; they are sent by themselves.</source>
        <translation>
            <numerusform>%n 个决定尚未确认；它们会自动发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that.</source>
        <translation>案件 %1 现为%2。不确定您的决定是否先到达。</translation>
    </message>
    <message>
        <source>No decision waits to be sent.</source>
        <translation>没有待发送的决定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销 (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryView</name>
    <message>
        <source>Checks of this run</source>
        <translation>本次运行的检查</translation>
    </message>
    <message>
        <source>Enter or a double click puts the result back on the page.</source>
        <translation>按 Enter 或双击可将结果放回页面。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
</context>
<context>
    <name>countersign::ImageCanvas</name>
    <message>
        <source>no picture</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张照片</translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>boxes on</source>
        <translation>显示框</translation>
    </message>
    <message>
        <source>boxes off</source>
        <translation>不显示框</translation>
    </message>
    <message numerus="yes">
        <source>eyes %n pixels apart</source>
        <translation>
            <numerusform>双眼间距 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>inner face only</source>
        <translation>仅面部内部</translation>
    </message>
    <message>
        <source>%1 laid over</source>
        <translation>已叠放%1</translation>
    </message>
    <message>
        <source>the marked face is sent alone</source>
        <translation>仅发送标记的人脸</translation>
    </message>
    <message>
        <source>eye points on</source>
        <translation>显示眼睛位置</translation>
    </message>
</context>
<context>
    <name>countersign::ImportPane</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 张已添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n 个等待第二人确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>%n 张缺少理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable</source>
        <translation>
            <numerusform>%n 个不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems…</source>
        <translation>导出有问题的行…</translation>
    </message>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>正在读取整个名单：%1 / %2 个条目…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Reason for rows that have none</source>
        <translation>没有原因的行使用的原因</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Unusable or failed</source>
        <translation>不可用或失败</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Looking at the table; nothing is sent.</source>
        <translation>正在检查表格；不会发送任何内容。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格没有行。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开另一个…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>重新发送失败的照片</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>导出有问题的行</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>The rows with problems are exported.</source>
        <translation>已导出有问题的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed already</source>
        <translation>
            <numerusform>%n 个已提议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::InstallNetworksDialog</name>
    <message>
        <source>These networks are made by others; read their licences and notices first.</source>
        <translation>这些网络由他人制作；请先阅读其许可和声明。</translation>
    </message>
    <message>
        <source>Download and install</source>
        <translation>下载并安装</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Install larger networks</source>
        <translation>安装更大的网络</translation>
    </message>
    <message>
        <source>Networks and what became of them</source>
        <translation>网络及其处理结果</translation>
    </message>
    <message>
        <source>The networks are being downloaded.</source>
        <translation>正在下载网络。</translation>
    </message>
    <message>
        <source>Folder with network files</source>
        <translation>网络文件所在文件夹</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>正在读取文件夹。</translation>
    </message>
    <message>
        <source>The networks are installed; the engine starts again with them.</source>
        <translation>网络已安装；引擎将用它们重新启动。</translation>
    </message>
    <message>
        <source>Not every network could be installed; the lines below say why.</source>
        <translation>并非所有网络都能安装；原因见下方各行。</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeBatch</name>
    <message>
        <source>The file has changed since it was looked at. Drop it again.</source>
        <translation>文件在查看之后已更改。请重新拖入。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Also hits</source>
        <translation>同时命中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDetail</name>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>It matches no approved case.</source>
        <translation>未与任何已批准案件匹配。</translation>
    </message>
    <message numerus="yes">
        <source>This face would also hit %n approved cases.</source>
        <translation>
            <numerusform>该人脸还会命中 %n 个已批准案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it all the same (O)</source>
        <translation>仍然添加 (O)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The line you choose is shown here.</source>
        <translation>所选行显示在此处。</translation>
    </message>
    <message>
        <source>Reason for this picture alone</source>
        <translation>仅此照片的理由</translation>
    </message>
    <message>
        <source>Face %1 of %2 is meant.</source>
        <translation>所指为第 %1 张人脸，共 %2 张。</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>不宜添加的原因：%1。</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDouble</name>
    <message>
        <source>the same file as line %1</source>
        <translation>与第 %1 行为同一文件</translation>
    </message>
    <message>
        <source>the same picture as line %1</source>
        <translation>与第 %1 行为同一照片</translation>
    </message>
    <message>
        <source>the same picture as line %1, mirrored</source>
        <translation>与第 %1 行为同一照片（镜像）</translation>
    </message>
    <message>
        <source>the same face as line %1, similarity %2</source>
        <translation>与第 %1 行为同一人脸，相似度 %2</translation>
    </message>
    <message>
        <source>looks like line %1, similarity %2</source>
        <translation>与第 %1 行相像，相似度 %2</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeLine</name>
    <message>
        <source>No face was found in it.</source>
        <translation>未找到人脸。</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces: choose which one.</source>
        <translation>
            <numerusform>照片中有 %n 张人脸：请选择其中一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>on a blocklist already, similarity %1</source>
        <translation>已在黑名单中，相似度 %1</translation>
    </message>
    <message>
        <source>looks like a face on a blocklist, similarity %1</source>
        <translation>与黑名单中的人脸相像，相似度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approved cases</source>
        <translation>
            <numerusform>%n 个已批准案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>等待第二人确认。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Added. %1</source>
        <translation>已添加。%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Skipped, because of this: %1.</source>
        <translation>因以下原因跳过：%1。</translation>
    </message>
    <message>
        <source>Skipped: you left it out.</source>
        <translation>已跳过：您已略过。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>不宜添加：%1</translation>
    </message>
</context>
<context>
    <name>countersign::IntakePane</name>
    <message numerus="yes">
        <source>Looking at %n pictures; nothing has been sent.</source>
        <translation>
            <numerusform>正在查看 %n 张照片，尚未发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n pictures…</source>
        <translation>
            <numerusform>正在发送 %n 张照片…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 张已添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n 个等待第二人确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>%n 张缺少理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n 张就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready or left out</source>
        <translation>
            <numerusform>%n 张未就绪或已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures to add</source>
        <translation>待添加的照片</translation>
    </message>
    <message>
        <source>Reason for all of them (required)</source>
        <translation>全部照片的理由（必填）</translation>
    </message>
    <message>
        <source>Reason for all of them</source>
        <translation>全部照片的理由</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的照片</translation>
    </message>
    <message>
        <source>Only picture files are taken here. Save the picture and drop the file.</source>
        <translation>此处只接受照片文件。请保存照片后拖入文件。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 pictures are taken at once; %n were left out. Add them afterwards.</source>
        <translation>
            <numerusform>一次最多处理 %1 张照片；%n 张未加入，请稍后再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add pictures to “%1”</source>
        <translation>添加照片到“%1”</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here. Nothing is sent before you say so.</source>
        <translation>将照片或文件夹拖到此处。在您确认之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>重新发送失败的照片</translation>
    </message>
    <message numerus="yes">
        <source>Add %n faces</source>
        <translation>
            <numerusform>添加 %n 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces (billed)</source>
        <translation>
            <numerusform>查找 %n 张人脸（计费）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces again</source>
        <translation>
            <numerusform>重新查找 %n 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::KeptFilters</name>
    <message>
        <source>All cases</source>
        <translation>所有案件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保留的筛选条件</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>保留此筛选条件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget this filter</source>
        <translation>移除此筛选条件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>countersign::Keymap</name>
    <message>
        <source>Choose one key, not several in a row.</source>
        <translation>请选择一个快捷键，不要连续多个。</translation>
    </message>
    <message>
        <source>%1 always does the same and cannot be used for this.</source>
        <translation>%1 有固定用途，不能用于此操作。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another key first.</source>
        <translation>%1 是“%2”的快捷键。请先为它指定其他快捷键。</translation>
    </message>
</context>
<context>
    <name>countersign::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation>使用此快捷键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Choose an action, go to the field and press the new key.</source>
        <translation>请选择一项操作，转到输入框并按下新快捷键。</translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation>它现在没有快捷键。</translation>
    </message>
    <message>
        <source>Its key is %1 now.</source>
        <translation>它的快捷键现在是 %1。</translation>
    </message>
</context>
<context>
    <name>countersign::LabelledSet</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>无法打开“%1”。请检查文件及其权限。</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of labels.</source>
        <translation>“%1”作为标签表格太大。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Name it in the first line.</source>
        <translation>“%1”没有列“%2”。请在第一行写明。</translation>
    </message>
    <message>
        <source>There are no labelled pictures in “%1”.</source>
        <translation>“%1”中没有带标签的图片。</translation>
    </message>
    <message>
        <source>Row %1 of the table does not name two files and whether they show the same person.</source>
        <translation>表格第 %1 行没有写明两个文件以及是否为同一个人。</translation>
    </message>
</context>
<context>
    <name>countersign::LeadLock</name>
    <message>
        <source>This is not the lead&apos;s passphrase. Try again.</source>
        <translation>这不是负责人的口令。请重试。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>请选择至少 %n 个字符的口令。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LeadLockRow</name>
    <message>
        <source>Lock it now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>取消锁定</translation>
    </message>
    <message>
        <source>Lead&apos;s passphrase</source>
        <translation>负责人口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>用此口令锁定</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can change the policy.</source>
        <translation>使用这台电脑的任何人都可以更改策略。</translation>
    </message>
    <message>
        <source>A lead has locked the policy.</source>
        <translation>负责人已锁定策略。</translation>
    </message>
    <message>
        <source>The policy is unlocked until it is locked again or Countersign closes.</source>
        <translation>在重新锁定或关闭 Countersign 之前，策略处于解锁状态。</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The administrator lets these accounts change the policy: %1.</source>
        <translation>管理员允许以下账户修改策略：%1。</translation>
    </message>
</context>
<context>
    <name>countersign::LeftoversNotice</name>
    <message>
        <source>Take them off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n blocklist entries came from case %1, which is declined no more.</source>
        <translation>
            <numerusform>%n 条黑名单记录来自案件 %1，该案件已不再是拒绝状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LightStrip</name>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Mid-tones</source>
        <translation>中间调</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>局部对比度</translation>
    </message>
</context>
<context>
    <name>countersign::ListAdding</name>
    <message>
        <source>It waits for a second person, because two people decide what comes onto a blocklist (Settings, Review policy).</source>
        <translation>正在等待第二人确认，因为列入黑名单须由两人决定（“设置”中的“审核策略”）。</translation>
    </message>
</context>
<context>
    <name>countersign::ListDelegate</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListDialog</name>
    <message>
        <source>New list</source>
        <translation>新建名单</translation>
    </message>
    <message>
        <source>Create the list</source>
        <translation>创建名单</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>重命名名单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Allows what is on it</source>
        <translation>放行名单上的内容</translation>
    </message>
    <message>
        <source>Only collects</source>
        <translation>仅作收集</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Device fingerprints</source>
        <translation>设备指纹</translation>
    </message>
    <message>
        <source>Wallet addresses</source>
        <translation>钱包地址</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>countersign::ListDoubles</name>
    <message>
        <source>Doubles are looked for among %1 faces at most.</source>
        <translation>最多在 %1 张人脸中查找重复项。</translation>
    </message>
</context>
<context>
    <name>countersign::ListGate</name>
    <message>
        <source>Not added, because of this: %1. If you want it all the same, add it on the page Blocklists.</source>
        <translation>未添加，原因：%1。如果仍要添加，请在“黑名单”页面添加。</translation>
    </message>
    <message>
        <source>No face was found in it. Choose another picture.</source>
        <translation>图片中没有找到人脸。请选择另一张图片。</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces. Add it on the page Blocklists, where you choose one.</source>
        <translation>
            <numerusform>图片中有 %n 张人脸。请在“黑名单”页面添加并选择其中一张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListProposals</name>
    <message>
        <source>It is proposed already and waits for a second person.</source>
        <translation>已提议，正在等待第二人确认。</translation>
    </message>
</context>
<context>
    <name>countersign::ListsColumn</name>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建名单…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>正在读取名单…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n 个等待第二人确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>删除名单</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %n entries? They cannot be brought back.</source>
        <translation>
            <numerusform>删除“%1”及其 %n 个条目?删除后无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>countersign::ListsModel</name>
    <message>
        <source>A face on this list declines later checks.</source>
        <translation>此名单中的人脸会使之后的检查被拒绝。</translation>
    </message>
    <message>
        <source>A value on this list declines later checks.</source>
        <translation>此名单中的值会使之后的检查被拒绝。</translation>
    </message>
    <message>
        <source>Silences the warning about duplicates for what is on it.</source>
        <translation>对名单中的内容不再提示重复。</translation>
    </message>
    <message>
        <source>Used by conditions of workflows only.</source>
        <translation>仅用于工作流条件。</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>白名单</translation>
    </message>
    <message>
        <source>Custom list</source>
        <translation>自定义名单</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>关于 Countersign(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Install larger networks…</source>
        <translation>安装更大的网络(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Start the engine again</source>
        <translation>重新启动引擎(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the newest decision</source>
        <translation>撤销最近的决定(&amp;U)</translation>
    </message>
    <message>
        <source>The last decisions are being sent; the window closes by itself.</source>
        <translation>正在发送最后的决定；窗口会自动关闭。</translation>
    </message>
    <message>
        <source>The record could not be kept on this computer. Check that the disk has room and that its folder may be written.</source>
        <translation>记录无法保存在此计算机上。请检查磁盘是否有空间以及文件夹是否可写。</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The last answers of the batch are awaited; the window closes by itself.</source>
        <translation>正在等待批次的最后回答；窗口会自行关闭。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Case &amp;number…</source>
        <translation>案件编号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Cover the faces</source>
        <translation>遮盖人脸(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Pictures wait for a second person</source>
        <translation>照片等待第二人确认</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures wait for a second person and are kept in memory only. Closing drops them.</source>
        <translation>
            <numerusform>%n 张照片等待第二人确认，且仅保存在内存中。关闭后将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them and close</source>
        <translation>丢弃并关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not sent yet. They are kept on this computer and go out at the next start. The window closes by itself.</source>
        <translation>
            <numerusform>还有 %n 个决定尚未发送。它们保存在这台电脑上，下次启动时发出。窗口会自行关闭。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MatchPage</name>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考照片</translation>
    </message>
    <message>
        <source>Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>请将自拍照拖放到此处、粘贴（Ctrl+V）或打开文件（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O).</source>
        <translation>请将证件照拖放到此处、粘贴（Ctrl+V）或打开文件（Ctrl+Shift+O）。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>低于或等于此值时拒绝</translation>
    </message>
    <message>
        <source>Decline threshold</source>
        <translation>拒绝阈值</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Load two pictures to compare their faces.</source>
        <translation>请载入两张照片以比对人脸。</translation>
    </message>
</context>
<context>
    <name>countersign::MatchResult</name>
    <message>
        <source>No pair of faces could be compared.</source>
        <translation>没有可比对的人脸。</translation>
    </message>
    <message>
        <source>Above the threshold of %1.</source>
        <translation>高于阈值 %1。</translation>
    </message>
    <message>
        <source>Not above the threshold of %1.</source>
        <translation>未超过阈值 %1。</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>无相似度</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>待查照片：%1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参考照片：%1</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkInstaller</name>
    <message>
        <source>The engine&apos;s program cannot be started. Install Countersign again.</source>
        <translation>无法启动引擎程序。请重新安装 Countersign。</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkNotice</name>
    <message>
        <source>Install larger networks…</source>
        <translation>安装更大的网络…</translation>
    </message>
    <message>
        <source>Keep the built-in ones</source>
        <translation>继续使用内置网络</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseDialog</name>
    <message>
        <source>Selfie</source>
        <translation>自拍照</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>创建案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>The case is being made</source>
        <translation>正在创建案件</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>供应商数据（可选）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The engine finds the portrait on the document, compares the faces and looks for the person among earlier ones.</source>
        <translation>引擎会在证件上找到照片、比较人脸，并在先前的人中查找此人。</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseViewModel</name>
    <message>
        <source>Didit makes its cases itself. Switch to “This computer” in Settings to make one here.</source>
        <translation>Didit 自行创建案件。要在此创建，请在设置中切换到“本机”。</translation>
    </message>
</context>
<context>
    <name>countersign::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note on case %1</source>
        <translation>案件 %1 的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Everybody who works on this case at the service can read it. Its status stays.</source>
        <translation>在服务中处理此案件的所有人都能看到备注。案件状态不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>备注过长：请缩短到 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Opinion</name>
    <message>
        <source>You have given your opinion on this case: a colleague decides it.</source>
        <translation>您已对此案件给出意见：由同事决定。</translation>
    </message>
    <message>
        <source>You and the service differ, so two people decide this case. Choose “Second opinion”.</source>
        <translation>您与服务意见不同，因此由两人决定此案件。请选择“第二意见”。</translation>
    </message>
    <message>
        <source>You and the first reviewer differ, so a third person decides. Choose “Second opinion”.</source>
        <translation>您与第一位审核员意见不同，因此由第三人决定。请选择“第二意见”。</translation>
    </message>
    <message>
        <source>Of the reviewers of this case no two think so, so this verdict cannot be given.</source>
        <translation>此案件的审核员中没有两人这样认为，因此不能作出此裁决。</translation>
    </message>
    <message>
        <source>Two people decide that a search hit keeps somebody out. Choose “Second opinion”.</source>
        <translation>因检索命中而拒绝某人须由两人决定。请选择“第二意见”。</translation>
    </message>
    <message>
        <source>At this similarity two people decide. Choose “Second opinion”.</source>
        <translation>在此相似度下须由两人决定。请选择“第二意见”。</translation>
    </message>
    <message>
        <source>For this reason two people decide. Choose “Second opinion”.</source>
        <translation>因该理由需由两人裁定。请选择“第二意见”。</translation>
    </message>
</context>
<context>
    <name>countersign::OutboxTable</name>
    <message>
        <source>A newer version of Countersign wrote this decision. Start that one.</source>
        <translation>此决定由更新版本的 Countersign 写入。请启动该版本。</translation>
    </message>
</context>
<context>
    <name>countersign::PairsDialog</name>
    <message>
        <source>A folder with one folder per person</source>
        <translation>每人一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>A table with the columns first, second and same</source>
        <translation>含 first、second 和 same 列的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PictureFacts</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels apart</source>
        <translation>
            <numerusform>相距 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>small, usually from %1</source>
        <translation>偏小，通常不少于 %1</translation>
    </message>
    <message>
        <source>enough, usually from %1</source>
        <translation>足够，通常不少于 %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1（满分 1）</translation>
    </message>
    <message>
        <source>blurred, usually from %1</source>
        <translation>模糊，通常不低于 %1</translation>
    </message>
    <message>
        <source>sharp, usually from %1</source>
        <translation>清晰，通常不低于 %1</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>人脸亮度</translation>
    </message>
    <message>
        <source>even, usually %1 to %2</source>
        <translation>适中，通常为 %1 至 %2</translation>
    </message>
    <message>
        <source>too dark, usually %1 to %2</source>
        <translation>过暗，通常为 %1 至 %2</translation>
    </message>
    <message>
        <source>too bright, usually %1 to %2</source>
        <translation>过亮，通常为 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1（满分 100）</translation>
    </message>
    <message>
        <source>%1° to the left</source>
        <translation>向左 %1°</translation>
    </message>
    <message>
        <source>%1° to the right</source>
        <translation>向右 %1°</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>头部倾斜</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>无</translation>
    </message>
    <message>
        <source>upright, usually under %1°</source>
        <translation>端正，通常小于 %1°</translation>
    </message>
    <message>
        <source>tilted, usually under %1°</source>
        <translation>倾斜，通常小于 %1°</translation>
    </message>
    <message>
        <source>Looks to a side</source>
        <translation>侧脸</translation>
    </message>
    <message>
        <source>about %1°, by eyes and nose</source>
        <translation>约 %1°，按眼睛和鼻子估计</translation>
    </message>
    <message>
        <source>to a side, usually up to %1°</source>
        <translation>侧面，通常不超过 %1°</translation>
    </message>
    <message>
        <source>ahead, usually up to %1°</source>
        <translation>正面，通常不超过 %1°</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>没有已知人脸</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮挡</translation>
    </message>
    <message numerus="yes">
        <source>%n bits each</source>
        <translation>
            <numerusform>每色 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, described in a way that cannot be read here</source>
        <translation>
            <numerusform>每色 %n 位，其描述方式无法在此读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, by the profile %1</source>
        <translation>
            <numerusform>每色 %n 位，使用色彩配置文件 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>JPEG quality %1 of 100</source>
        <translation>JPEG 质量 %1（满分 100）</translation>
    </message>
    <message>
        <source>JPEG quality about %1 of 100, by tables of its own</source>
        <translation>JPEG 质量约 %1（满分 100），使用自带的量化表</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>hard, usually from %1</source>
        <translation>较重，通常不低于 %1</translation>
    </message>
    <message>
        <source>light, usually from %1</source>
        <translation>较轻，通常不低于 %1</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>文件未说明</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>%1 by the camera&apos;s clock</source>
        <translation>%1（按相机时钟）</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The software that the file names is one that changes pictures.</source>
        <translation>文件中写明的软件是修图软件。</translation>
    </message>
    <message>
        <source>It was saved as JPEG more than once, with less quality before.</source>
        <translation>它曾多次保存为 JPEG，此前的质量更低。</translation>
    </message>
    <message>
        <source>It was a JPEG before it was saved as %1.</source>
        <translation>它在保存为 %1 之前是 JPEG。</translation>
    </message>
    <message>
        <source>Whether it was a JPEG before cannot be told from it.</source>
        <translation>无法判断它此前是否为 JPEG。</translation>
    </message>
    <message>
        <source>It is a progressive JPEG; programs and websites write those, cameras seldom do.</source>
        <translation>它是渐进式 JPEG；通常由软件和网站生成，相机很少这样写。</translation>
    </message>
    <message>
        <source>A camera&apos;s data is missing; messengers and programs often take it out.</source>
        <translation>缺少相机数据；聊天软件和其他程序常会将其去除。</translation>
    </message>
    <message>
        <source>Hints, no proof</source>
        <translation>线索，并非证据</translation>
    </message>
</context>
<context>
    <name>countersign::PictureStrip</name>
    <message>
        <source>Pictures of the case</source>
        <translation>案件的图片</translation>
    </message>
    <message numerus="yes">
        <source>This case has %n pictures. All of them appear after your rating.</source>
        <translation>
            <numerusform>此案件有 %n 张图片。您评价后会全部显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PracticeBench</name>
    <message>
        <source>Reading the next pair…</source>
        <translation>正在读取下一对…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到人脸</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeDeck</name>
    <message>
        <source>A folder needs one folder per person: two pictures of one person, and pictures of two people. A table is a CSV file whose first line names the columns first, second and same: two picture files, seen from the table&apos;s folder, and 1 for the same person or 0.</source>
        <translation>文件夹中须每人一个子文件夹：同一个人的两张图片，以及两个人的图片。表格是 CSV 文件，第一行写明 first、second 和 same 列：两个图片文件（相对于表格所在文件夹），以及 1（同一个人）或 0。</translation>
    </message>
    <message>
        <source>There are no pairs with a known answer.</source>
        <translation>没有已知答案的配对。</translation>
    </message>
    <message>
        <source>No case has been closed here yet because of its two faces (reasons A1, A2 and D1). Choose a folder or a table instead.</source>
        <translation>这里还没有因两张人脸而结案的案件（理由 A1、A2 和 D1）。请改选文件夹或表格。</translation>
    </message>
    <message>
        <source>You have rated or decided every case that was closed here because of its two faces. Choose a folder or a table instead.</source>
        <translation>此处因两张人脸而结案的案件都由您评价或裁定过。请改选文件夹或表格。</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeFile</name>
    <message>
        <source>Your earlier practice results cannot be read. Delete them to keep new ones; until then nothing is overwritten.</source>
        <translation>无法读取您以前的练习结果。请删除它们以保存新结果；在此之前不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Your practice results could not be kept. Check the free space of your disk.</source>
        <translation>无法保存您的练习结果。请检查磁盘可用空间。</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePage</name>
    <message>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二张图片</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>A &amp;folder of people…</source>
        <translation>人员文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A &amp;table of pairs…</source>
        <translation>配对表格(&amp;T)…</translation>
    </message>
    <message>
        <source>The team&apos;s &amp;closed cases</source>
        <translation>团队已结案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next pair</source>
        <translation>下一对(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End the round</source>
        <translation>结束本轮(&amp;E)</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>评价：%1</translation>
    </message>
    <message>
        <source>&amp;Delete my results</source>
        <translation>删除我的结果(&amp;D)</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>练习材料</translation>
    </message>
    <message>
        <source>Pairs of faces whose answer is known. You look at each and rate it as in a case, and are told the answer at once: without that, practice teaches nothing.</source>
        <translation>答案已知的人脸配对。像审核案件一样查看并评价每一对，随即告知答案：没有答案，练习就学不到东西。</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>人员文件夹…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>配对表格…</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>团队已结案件</translation>
    </message>
    <message>
        <source>That you looked at a closed case is an entry in the record; how you rated it is not.</source>
        <translation>您查看过已结案件会记入记录；您如何评价则不会。</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>Delete my results</source>
        <translation>删除我的结果</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>正在读取配对…</translation>
    </message>
    <message>
        <source>Choose what to practise on.</source>
        <translation>请选择练习材料。</translation>
    </message>
    <message>
        <source>That was the last pair of this round.</source>
        <translation>这是本轮的最后一对。</translation>
    </message>
    <message>
        <source>All your results</source>
        <translation>您的所有结果</translation>
    </message>
    <message>
        <source>Only you see this: counts of practice and of seeded checks, in your account on this computer, in no record and sent nowhere.</source>
        <translation>只有您能看到：练习和穿插抽查的计数保存在本机您的账户中，不进入任何记录，也不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePanel</name>
    <message>
        <source>Your rating</source>
        <translation>您的评价</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>他们有多像？</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeResults</name>
    <message>
        <source>Nothing rated yet.</source>
        <translation>尚无评价。</translation>
    </message>
    <message>
        <source>No pair decided yet.</source>
        <translation>尚未判断任何一对。</translation>
    </message>
    <message>
        <source>Right: %1 of %2 (95 % confidence: %3 to %4 %)</source>
        <translation>正确：%2 对中的 %1 对（95% 置信区间：%3% 至 %4%）</translation>
    </message>
    <message>
        <source>The same, called different: %1 of %2</source>
        <translation>同一个人，判为不同：%2 对中的 %1 对</translation>
    </message>
    <message>
        <source>Different, called the same: %1 of %2</source>
        <translation>不同的人，判为相同：%2 对中的 %1 对</translation>
    </message>
    <message>
        <source>Can&apos;t tell: %1</source>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>Ratings and answers</source>
        <translation>评价与答案</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>您的评价</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>A pair of one person got the higher rating than a pair of two in %1 of 100 comparisons; 50 would be chance.</source>
        <translation>在每 100 次比较中，有 %1 次同一个人的配对评分高于两个人的配对；50 次相当于随机。</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeRound</name>
    <message>
        <source>The answer: %1. You: %2.</source>
        <translation>答案：%1。您：%2。</translation>
    </message>
    <message>
        <source>Right: %1. You: %2.</source>
        <translation>正确：%1。您：%2。</translation>
    </message>
    <message>
        <source>Wrong: %1. You: %2.</source>
        <translation>错误：%1。您：%2。</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>不同的人</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeViewModel</name>
    <message numerus="yes">
        <source>%n pairs so far. A short break keeps the eye fresh.</source>
        <translation>
            <numerusform>已看 %n 对。稍作休息，眼睛会更敏锐。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used:</source>
        <translation>
            <numerusform>%n 项无法使用：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Profile</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
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
        <translation>“%1”拟加入“%2”</translation>
    </message>
    <message>
        <source>The face of a case for “%1”</source>
        <translation>案件中的人脸拟加入“%1”</translation>
    </message>
    <message>
        <source>A picture for “%1”</source>
        <translation>照片拟加入“%1”</translation>
    </message>
    <message>
        <source>%1 had proposed it: “%2”.</source>
        <translation>由 %1 提议：“%2”。</translation>
    </message>
    <message>
        <source>You proposed it yourself, so a colleague answers. Who sits here is set in Settings.</source>
        <translation>这是您自己的提议，须由同事答复。当前使用者可在“设置”中更改。</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>答复正在发送。</translation>
    </message>
    <message>
        <source>It is on the list now. %1</source>
        <translation>已加入名单。%1</translation>
    </message>
    <message>
        <source>It does not come onto the list. %1</source>
        <translation>未加入名单。%1</translation>
    </message>
</context>
<context>
    <name>countersign::ProposalsPane</name>
    <message>
        <source>Put it on the list</source>
        <translation>加入名单</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>等待第二人确认</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist; a lead changes that in Settings, Review policy. Look for yourself: who proposed it and why is shown once you have answered.</source>
        <translation>列入黑名单须由两人决定；负责人可在“设置”的“审核策略”中更改。请自行查看：答复之后才会显示提议者及其理由。</translation>
    </message>
    <message>
        <source>Proposed face</source>
        <translation>提议的人脸</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>没有等待第二人确认的内容。</translation>
    </message>
    <message>
        <source>It stays here until it is answered.</source>
        <translation>在答复之前一直保留在此。</translation>
    </message>
    <message>
        <source>Its picture is kept in memory only: it is gone when Countersign closes.</source>
        <translation>其照片仅保存在内存中：关闭 Countersign 后即消失。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取照片…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueDrawer</name>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
</context>
<context>
    <name>countersign::QueueOrderBox</name>
    <message>
        <source>This service does not count its cases, so the newest come first.</source>
        <translation>此服务不统计案件总数，因此最新的排在最前。</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>案件顺序</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>The oldest cases come first.</source>
        <translation>最早的案件排在最前。</translation>
    </message>
    <message>
        <source>The newest cases come first.</source>
        <translation>最新的案件排在最前。</translation>
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
        <translation>服务的看法及案件的其他内容会在您评价后显示。</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>他们有多像？</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>您的评价</translation>
    </message>
    <message>
        <source>There are no two faces to compare in this case.</source>
        <translation>此案件中没有两张可比较的人脸。</translation>
    </message>
</context>
<context>
    <name>countersign::Reason</name>
    <message>
        <source>Same person, clear</source>
        <translation>同一人，清楚</translation>
    </message>
    <message>
        <source>Same person, looks explained: age, hair, glasses, weight</source>
        <translation>同一人，外貌差异可解释：年龄、头发、眼镜、体重</translation>
    </message>
    <message>
        <source>Not a duplicate: different people, twin or look-alike</source>
        <translation>不是重复：不同的人、双胞胎或相像者</translation>
    </message>
    <message>
        <source>Warning checked, no effect</source>
        <translation>警告已核对，无影响</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>不同的人</translation>
    </message>
    <message>
        <source>Picture altered, or not a live person</source>
        <translation>图片被篡改或非真人</translation>
    </message>
    <message>
        <source>Portrait on the document replaced</source>
        <translation>证件照被替换</translation>
    </message>
    <message>
        <source>Already a customer under another name</source>
        <translation>已以其他姓名成为客户</translation>
    </message>
    <message>
        <source>Blocklist hit confirmed</source>
        <translation>黑名单命中已确认</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未达年龄</translation>
    </message>
    <message>
        <source>Document not acceptable</source>
        <translation>证件不可接受</translation>
    </message>
    <message>
        <source>Other, said in the note</source>
        <translation>其他，见备注</translation>
    </message>
    <message>
        <source>Selfie blurred, dark or too small</source>
        <translation>自拍照模糊、过暗或过小</translation>
    </message>
    <message>
        <source>Face covered</source>
        <translation>面部被遮挡</translation>
    </message>
    <message>
        <source>Portrait unreadable, or glare</source>
        <translation>证件照无法辨认或反光</translation>
    </message>
    <message>
        <source>More than one person</source>
        <translation>不止一人</translation>
    </message>
    <message>
        <source>Wrong or cut-off document</source>
        <translation>证件错误或不完整</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>I differ from the service</source>
        <translation>我与服务意见不同</translation>
    </message>
    <message>
        <source>Twin or close relative possible</source>
        <translation>可能是双胞胎或近亲</translation>
    </message>
    <message>
        <source>Much depends on it</source>
        <translation>事关重大</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>等待本人</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>等待同事</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>要求重做</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>搁置</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsDialog</name>
    <message>
        <source>Add a reason</source>
        <translation>添加理由</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新理由</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons are in use, one for each digit. Switch one off to add another.</source>
        <translation>
            <numerusform>已使用 %n 个理由，每个数字键对应一个。请先停用一个再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 changes the words. The ids stay, so that records keep their meaning.</source>
        <translation>按 F2 修改文字。编号保持不变，记录的含义因此不会改变。</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsModel</name>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Needs a note</source>
        <translation>需要备注</translation>
    </message>
</context>
<context>
    <name>countersign::RecordChain</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entries, each as it was written.</source>
        <translation>
            <numerusform>记录完整：%n 条，均与写入时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the one before it is missing. The %2 before it are whole.</source>
        <translation>第 %1 条与写入时不同，或其前一条缺失。之前的 %2 条完整。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read. The %2 before it are whole.</source>
        <translation>第 %1 条无法读取。之前的 %2 条完整。</translation>
    </message>
    <message>
        <source>The end is missing: after entry %1 there is no seal.</source>
        <translation>缺少结尾：第 %1 条之后没有封印。</translation>
    </message>
    <message>
        <source>The seal does not belong to these %1 entries: the end was changed.</source>
        <translation>封印不属于这 %1 条：结尾被更改。</translation>
    </message>
    <message>
        <source>Another installation sealed this record. Check it with that one&apos;s public key.</source>
        <translation>此记录由另一安装封存。请用其公钥检查。</translation>
    </message>
    <message>
        <source>Those up to number %1 were cut off when their time was over, as the record itself tells.</source>
        <translation>编号 %1 及之前的条目已到保存期限而被截去，记录本身有载明。</translation>
    </message>
    <message>
        <source>The end was cut off: entry %1 is the last one here, and entry %2 existed.</source>
        <translation>末尾被截断：此处最后一条是条目 %1，而条目 %2 曾经存在。</translation>
    </message>
    <message>
        <source>The oldest entries are missing, and no entry of the record tells of that cut.</source>
        <translation>最旧的条目缺失，而记录中没有条目说明这次截去。</translation>
    </message>
</context>
<context>
    <name>countersign::RecordExport</name>
    <message>
        <source>The record on this computer cannot be read.</source>
        <translation>无法读取此计算机上的记录。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入文件。请检查其文件夹和可用空间：%1</translation>
    </message>
    <message>
        <source>There is no record on this computer yet.</source>
        <translation>此计算机上还没有记录。</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Not shown: another reviewer&apos;s opinion</source>
        <translation>未显示：其他审核员的意见</translation>
    </message>
</context>
<context>
    <name>countersign::RecordRetention</name>
    <message>
        <source>Nothing was cut off the record, because it is not whole. %1</source>
        <translation>记录不完整，因此未截去任何内容。%1</translation>
    </message>
</context>
<context>
    <name>countersign::RecordText</name>
    <message>
        <source>you: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>已揭示</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间已变更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被服务拒收</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>条目缺失</translation>
    </message>
    <message>
        <source>Entries up to number %1 existed and are not here any more.</source>
        <translation>曾有直到编号 %1 的条目，现已不在。</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>inner faces only</source>
        <translation>仅面部内部</translation>
    </message>
    <message>
        <source>in another light</source>
        <translation>调整光线</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>逐个部位</translation>
    </message>
    <message>
        <source>moved one by one</source>
        <translation>分别移动</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>查看方式：%1</translation>
    </message>
    <message>
        <source>blinked</source>
        <translation>闪烁对比</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>划变对比</translation>
    </message>
    <message>
        <source>told by e-mail</source>
        <translation>已邮件通知</translation>
    </message>
    <message numerus="yes">
        <source>%n second opinions</source>
        <translation>
            <numerusform>%n 条第二意见</numerusform>
        </translation>
    </message>
    <message>
        <source>installation %1</source>
        <translation>安装 %1</translation>
    </message>
    <message>
        <source>Opinions handed over</source>
        <translation>已交接意见</translation>
    </message>
    <message>
        <source>Opinions taken in</source>
        <translation>已接收意见</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Batch run</source>
        <translation>批次运行</translation>
    </message>
    <message>
        <source>aligned by pins</source>
        <translation>用定位点对齐</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>candidate %1: %2</source>
        <translation>候选人 %1：%2</translation>
    </message>
    <message>
        <source>none of the candidates</source>
        <translation>候选人均不是</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>其余均不是</translation>
    </message>
    <message>
        <source>nobody was found</source>
        <translation>没有找到任何人</translation>
    </message>
    <message>
        <source>marks: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Entries %1 to %2, older than %3</source>
        <translation>条目 %1 至 %2，早于 %3</translation>
    </message>
    <message numerus="yes">
        <source>The administrator fixes %n settings</source>
        <translation>
            <numerusform>管理员固定了 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>More candidates shown</source>
        <translation>显示了更多候选人</translation>
    </message>
    <message>
        <source>Proposed for a list</source>
        <translation>提议加入名单</translation>
    </message>
    <message>
        <source>Refused for a list</source>
        <translation>拒绝加入名单</translation>
    </message>
    <message>
        <source>Oldest entries cut off</source>
        <translation>最旧条目已截去</translation>
    </message>
    <message>
        <source>Failed try</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>管理员的策略</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>用于练习</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>已打开 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>由 %1 提议</translation>
    </message>
    <message>
        <source>The administrator fixes nothing any more</source>
        <translation>管理员不再固定任何设置</translation>
    </message>
    <message>
        <source>for a seeded check</source>
        <translation>用于穿插抽查</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>穿插抽查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Spoke against it: %1</source>
        <translation>不利因素：%1</translation>
    </message>
    <message numerus="yes">
        <source>The record, %n entries</source>
        <translation>
            <numerusform>记录，%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the case</source>
        <translation>案件报告</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of the thresholds, %n pairs</source>
        <translation>
            <numerusform>阈值数据，%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a list</source>
        <translation>
            <numerusform>名单中的 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of others</source>
        <translation>他人的评价</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterDialog</name>
    <message>
        <source>Send me a code</source>
        <translation>向我发送验证码</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>确认验证码</translation>
    </message>
    <message>
        <source>Didit sends a code of six characters to this address; it is valid for ten minutes.</source>
        <translation>Didit 会向此地址发送六位验证码，十分钟内有效。</translation>
    </message>
    <message>
        <source>Register with Didit</source>
        <translation>注册 Didit</translation>
    </message>
    <message>
        <source>At least 8 characters: capital, small, digit, sign</source>
        <translation>至少 8 个字符：大写、小写、数字、符号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>The code is on its way. Enter it here within ten minutes.</source>
        <translation>验证码已发出。请在十分钟内于此输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>countersign::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>迟 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>迟 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewDateDialog</name>
    <message numerus="yes">
        <source>When to look at %n entries again</source>
        <translation>
            <numerusform>何时再次复查 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再次复查日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewFile</name>
    <message>
        <source>Another Countersign window keeps the decisions of this account. Decide there, or close it and start this one again.</source>
        <translation>另一个 Countersign 窗口正在保存此账户的决定。请在那里决定，或关闭它后重新启动此窗口。</translation>
    </message>
    <message>
        <source>The file of decisions on this computer is damaged, so nothing was sent. Keep it, and bring back a copy from a backup: %1</source>
        <translation>此计算机上的决定文件已损坏，因此未发送任何内容。请保留它，并从备份恢复副本：%1</translation>
    </message>
    <message>
        <source>The decision could not be kept on this computer, so it was not sent. Check that the disk has room and that its folder may be written.</source>
        <translation>决定无法保存在此计算机上，因此未发送。请检查磁盘是否有空间以及文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPolicy</name>
    <message>
        <source>Review policy</source>
        <translation>审核策略</translation>
    </message>
    <message>
        <source>Until then it can be taken back, and nothing has been sent.</source>
        <translation>在此之前可以撤回，且尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Each of these changes is an entry in the record.</source>
        <translation>这些更改每一项都会记入记录。</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons…</source>
        <translation>因某些理由由两人裁定…</translation>
    </message>
    <message>
        <source>Two people decide for %1</source>
        <translation>由两人裁定的理由：%1</translation>
    </message>
    <message>
        <source>From similarity</source>
        <translation>相似度下限</translation>
    </message>
    <message>
        <source>To similarity</source>
        <translation>相似度上限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Change the reasons…</source>
        <translation>修改理由…</translation>
    </message>
    <message>
        <source>What is grey is set by the administrator.</source>
        <translation>灰色项由管理员设定。</translation>
    </message>
    <message>
        <source>Older entries are cut off the record at the next start, which the record itself tells. Export it before where they may be needed.</source>
        <translation>更旧的条目会在下次启动时从记录中截去，记录本身会载明。如可能需要，请先导出。</translation>
    </message>
</context>
<context>
    <name>countersign::RunAction</name>
    <message>
        <source>Face match</source>
        <translation>人脸比对</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>人脸检索</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>活体检测</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>已添加到名单</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>已从名单移除</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>案件已创建</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>列表已创建</translation>
    </message>
    <message>
        <source>List renamed</source>
        <translation>列表已重命名</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>列表已删除</translation>
    </message>
    <message>
        <source>Adding to a list</source>
        <translation>添加到名单</translation>
    </message>
    <message>
        <source>Removing from a list</source>
        <translation>从名单移除</translation>
    </message>
    <message>
        <source>Making a case</source>
        <translation>创建案件</translation>
    </message>
    <message>
        <source>Making a list</source>
        <translation>创建列表</translation>
    </message>
    <message>
        <source>Renaming a list</source>
        <translation>重命名列表</translation>
    </message>
    <message>
        <source>Deleting a list</source>
        <translation>删除列表</translation>
    </message>
</context>
<context>
    <name>countersign::RunBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>%1（计费）</translation>
    </message>
    <message>
        <source>The options changed since this result. Run again to apply them.</source>
        <translation>此结果之后选项已更改。请重新运行以应用。</translation>
    </message>
    <message>
        <source>Didit charges for each check.</source>
        <translation>Didit 对每次检查收费。</translation>
    </message>
</context>
<context>
    <name>countersign::RunHistory</name>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreBand</name>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>可能性低</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Similarity %1, %2</source>
        <translation>相似度 %1，%2</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreDistributions</name>
    <message>
        <source>Distribution of similarities</source>
        <translation>相似度分布</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Median similarity of one person&apos;s pairs: %1. Of different people&apos;s: %2.</source>
        <translation>同一人配对的相似度中位数：%1。不同的人：%2。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Share of the pairs</source>
        <translation>配对占比</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>不同的人</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreHistogramView</name>
    <message>
        <source>Similarities</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Choose a band to see its rows only.</source>
        <translation>选择一个区间以仅查看其行。</translation>
    </message>
    <message>
        <source>only %1 is shown</source>
        <translation>仅显示%1</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreScale</name>
    <message>
        <source>Similarity scale</source>
        <translation>相似度标尺</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to move the threshold for the next check.</source>
        <translation>拖动或用方向键移动下次检查的阈值。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>countersign::SealKey</name>
    <message>
        <source>Other people of this computer can read the key that seals the record. Take their permission away and start again: %1</source>
        <translation>此计算机的其他用户可以读取封存记录的密钥。请取消其权限后重新启动：%1</translation>
    </message>
    <message>
        <source>The key that seals the record is damaged. Bring it back from a backup: %1</source>
        <translation>封存记录的密钥已损坏。请从备份恢复：%1</translation>
    </message>
    <message>
        <source>The key that seals the record cannot be written. Check that the disk has room and that its folder may be written.</source>
        <translation>无法写入封存记录的密钥。请检查磁盘是否有空间以及文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>countersign::SearchPage</name>
    <message>
        <source>Probe</source>
        <translation>待查照片</translation>
    </message>
    <message>
        <source>Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>请将要检索的人脸照片拖放到此处、粘贴（Ctrl+V）或打开文件（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Every known face</source>
        <translation>所有已知人脸</translation>
    </message>
    <message>
        <source>Blocklisted or approved</source>
        <translation>黑名单或已通过</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Nobody known looks like this face.</source>
        <translation>没有已知人员与此人脸相似。</translation>
    </message>
    <message>
        <source>The candidate you choose is shown here, beside the probe.</source>
        <translation>您选择的候选人会显示在这里，与待查照片并排。</translation>
    </message>
    <message>
        <source>Load a picture to search for its face.</source>
        <translation>请载入照片以检索其中的人脸。</translation>
    </message>
    <message>
        <source>From the next search on, what the service says of a candidate appears after your own rating.</source>
        <translation>从下一次搜索起，服务对候选人的说法会在您自己评价之后显示。</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>记录结果</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The search result is in the record.</source>
        <translation>搜索结果已写入记录。</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>下一位候选人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>上一位候选人(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>显示更多候选人(&amp;M)</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>前面的候选人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;List all candidates</source>
        <translation>列出所有候选人(&amp;L)</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>评价：%1</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>这些候选人均不是(&amp;O)</translation>
    </message>
</context>
<context>
    <name>countersign::SearchResult</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Block the probe</source>
        <translation>屏蔽待查人脸</translation>
    </message>
    <message>
        <source>Block the candidate</source>
        <translation>屏蔽候选人</translation>
    </message>
    <message>
        <source>Opens the form of the blocklist with this face; nothing is added before you confirm.</source>
        <translation>用此人脸打开黑名单表单；确认之前不会添加任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 名候选人</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these: no known face is similar enough to the probe.</source>
        <translation>均不匹配：没有已知人脸与待查照片足够相似。</translation>
    </message>
    <message numerus="yes">
        <source>Pictures valid for %n minutes</source>
        <translation>
            <numerusform>照片在 %n 分钟内有效</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are renewed when shown</source>
        <translation>照片在显示时更新</translation>
    </message>
    <message>
        <source>List all candidates, to sort and filter</source>
        <translation>列出所有候选人以便排序和筛选</translation>
    </message>
</context>
<context>
    <name>countersign::SearchReview</name>
    <message>
        <source>Search for a face first.</source>
        <translation>请先搜索一张人脸。</translation>
    </message>
    <message>
        <source>Rate a candidate with 1 to 5, or press 0 for none of these.</source>
        <translation>请用 1 到 5 评价一位候选人，若均不是请按 0。</translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>请先评价候选人，若均不是请按 0。</translation>
    </message>
</context>
<context>
    <name>countersign::SearchViewModel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 名候选人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SecondWindow</name>
    <message>
        <source>The pictures are in the other window.</source>
        <translation>图片在另一个窗口中。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>移回此处</translation>
    </message>
</context>
<context>
    <name>countersign::SeededCheckRow</name>
    <message>
        <source>Now and then a pair with a known answer comes in the place of the next case and looks like one. Whoever has rated it is told at once; how it was rated is their own.</source>
        <translation>有时，一对答案已知的人脸会代替下一个案件出现，看起来与案件无异。评价者会立即得知答案；评价结果只有其本人知道。</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>人员文件夹…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>配对表格…</translation>
    </message>
    <message>
        <source>Cases are not rated before the score is shown, so no check comes.</source>
        <translation>案件在显示分数之前不作评价，因此不会出现抽查。</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>正在读取配对…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are there.</source>
        <translation>
            <numerusform>共有 %n 对。</numerusform>
        </translation>
    </message>
    <message>
        <source>No check comes: %1</source>
        <translation>不会出现抽查：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceErrors</name>
    <message>
        <source>With these networks about %1 of 100 pairs of one person stay below %2.</source>
        <translation>使用这些网络时，每 100 对同一个人的照片约有 %1 对低于 %2。</translation>
    </message>
    <message>
        <source>With these networks about one of %1 pairs of different people reaches %2 or more.</source>
        <translation>使用这些网络时，每 %1 对不同的人约有一对达到 %2 或更高。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed different people.</source>
        <translation>
            <numerusform>在 %n 个相似度相近的已结案件中，有 %1 个是不同的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed the same person.</source>
        <translation>
            <numerusform>在 %n 个相似度相近的已结案件中，有 %1 个是同一个人。</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the service errs at such similarities is not known here.</source>
        <translation>这里不知道该服务在这样的相似度下多久会出错。</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceStatus</name>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · 正在启动</translation>
    </message>
    <message>
        <source>%1 · needs a key, see Settings</source>
        <translation>%1 · 需要密钥，请见“设置”</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>重新启动引擎</translation>
    </message>
</context>
<context>
    <name>countersign::SessionFace</name>
    <message>
        <source>The service gave no picture of this case&apos;s face. Choose a picture instead.</source>
        <translation>服务未提供此案件的人脸照片。请改选一张照片。</translation>
    </message>
</context>
<context>
    <name>countersign::SessionsModel</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>1:N</source>
        <translation>1:N</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>活体检测</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Came in %1, due %2</source>
        <translation>收到 %1，截止 %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>countersign::SettingText</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one in %n cases</source>
        <translation>
            <numerusform>每 %n 个案件一次</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a note</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation>恢复为自带内容</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>账户的名称</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已撤除</translation>
    </message>
    <message>
        <source>a wrong passphrase was tried</source>
        <translation>有人输入了错误的口令</translation>
    </message>
    <message>
        <source>Where faces go</source>
        <translation>人脸的去向</translation>
    </message>
    <message>
        <source>Hold a decision for</source>
        <translation>决定保留时间</translation>
    </message>
    <message>
        <source>Rate before the score is shown</source>
        <translation>在显示分数前评价</translation>
    </message>
    <message>
        <source>A case is due after</source>
        <translation>案件期限</translation>
    </message>
    <message>
        <source>Approvals and declines may be told by e-mail, too</source>
        <translation>通过和拒绝的决定也可以用电子邮件通知</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Two people decide where reviewer and service differ</source>
        <translation>审核员与服务意见不同时由两人决定</translation>
    </message>
    <message>
        <source>Two people decide a decline because of a search hit</source>
        <translation>因检索命中而拒绝须由两人决定</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist</source>
        <translation>列入黑名单须由两人决定</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons</source>
        <translation>因这些理由由两人裁定</translation>
    </message>
    <message>
        <source>Two people decide at similarities from</source>
        <translation>须由两人决定的相似度，从</translation>
    </message>
    <message>
        <source>Two people decide at similarities up to</source>
        <translation>须由两人决定的相似度，到</translation>
    </message>
    <message>
        <source>Keep the record for</source>
        <translation>记录保存</translation>
    </message>
    <message>
        <source>Cover the faces when nobody works for</source>
        <translation>无人操作时遮盖人脸，超过</translation>
    </message>
    <message>
        <source>Cover the faces when another program&apos;s window is in front</source>
        <translation>其他程序的窗口在前时遮盖人脸</translation>
    </message>
    <message>
        <source>Seeded checks in the queue</source>
        <translation>队列中的穿插抽查</translation>
    </message>
    <message>
        <source>Pairs of the seeded checks</source>
        <translation>穿插抽查所用配对</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>记录中的姓名</translation>
    </message>
    <message>
        <source>Decline a match at or below</source>
        <translation>比对低于或等于此值时拒绝</translation>
    </message>
    <message>
        <source>Decline liveness at or below</source>
        <translation>活体低于或等于此值时拒绝</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Try turned pictures</source>
        <translation>尝试旋转照片</translation>
    </message>
    <message>
        <source>Save at the service</source>
        <translation>保存到服务</translation>
    </message>
    <message>
        <source>Rate candidates first</source>
        <translation>先评价候选人</translation>
    </message>
    <message>
        <source>The lead&apos;s lock</source>
        <translation>负责人的锁定</translation>
    </message>
    <message>
        <source>In every case with two faces</source>
        <translation>在每个有两张人脸的案件中</translation>
    </message>
    <message>
        <source>When the faces are what is in question</source>
        <translation>当人脸是疑点时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>团队已结案件</translation>
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
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>本机：人脸不会离开本机</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit：人脸将发送至 %1</translation>
    </message>
    <message>
        <source>Paste the key of your application</source>
        <translation>粘贴您的应用密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Register by e-mail…</source>
        <translation>通过电子邮箱注册…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation>语言更改将在下次启动时生效。</translation>
    </message>
    <message>
        <source>New checks start from</source>
        <translation>新检查的初始值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The administrator has set where faces go.</source>
        <translation>人脸的去向由管理员设定。</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Pan; with Shift further</source>
        <translation>平移；按住 Shift 移动更远</translation>
    </message>
    <message>
        <source>Next face, then on</source>
        <translation>下一张人脸，然后继续</translation>
    </message>
    <message>
        <source>Open the probe</source>
        <translation>打开待查照片</translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation>打开参考照片</translation>
    </message>
    <message>
        <source>Paste into the focused side</source>
        <translation>粘贴到当前一侧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy an id or a row</source>
        <translation>复制编号或行</translation>
    </message>
    <message>
        <source>Rate how alike two faces are</source>
        <translation>评价两张人脸的相似程度</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>按住空格</translation>
    </message>
    <message>
        <source>The other picture, after the rating</source>
        <translation>评价后显示另一张图片</translation>
    </message>
    <message>
        <source>Run the check, send the form, record the search result</source>
        <translation>运行检查、提交表单、记录搜索结果</translation>
    </message>
    <message>
        <source>None of these candidates</source>
        <translation>这些候选人均不是</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>countersign::Status</name>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Awaiting user</source>
        <translation>等待用户</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>已要求重交</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>KYC expired</source>
        <translation>KYC 已过期</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>countersign::StoreKeyChooser</name>
    <message>
        <source>The key of the face store is missing. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>缺少人脸存储的密钥。请解锁钥匙串或恢复密钥文件，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>countersign::TableFile</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>无法写入文件。请检查其文件夹和可用空间：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdModel</name>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 %（%2 至 %3 %）</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中有 %1：%3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>不同的人被接受 (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>同一人被拒绝 (FRR)</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Looking for decided cases and batches…</source>
        <translation>正在查找已裁定的案件和批次…</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>打开表格…</translation>
    </message>
    <message>
        <source>A CSV table with the columns &quot;similarity&quot; and &quot;same&quot;, such as an exported batch.</source>
        <translation>含有“similarity”和“same”两列的 CSV 表格，例如导出的批次。</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>建议阈值</translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Errors at each threshold</source>
        <translation>各阈值下的错误</translation>
    </message>
    <message>
        <source>What each threshold would have done</source>
        <translation>各阈值会产生的结果</translation>
    </message>
    <message>
        <source>&amp;Open a table with labels…</source>
        <translation>打开带标签的表格(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Propose one false accept in a thousand</source>
        <translation>建议每千次一次误接受(&amp;P)</translation>
    </message>
    <message>
        <source>One in a thousand cannot be told from so few pairs of different people: it takes a thousand.</source>
        <translation>不同的人的配对太少，无法判断千分之一：至少需要一千对。</translation>
    </message>
    <message>
        <source>&amp;Export the numbers…</source>
        <translation>导出数据(&amp;E)…</translation>
    </message>
    <message>
        <source>Reading the comparisons…</source>
        <translation>正在读取比对结果…</translation>
    </message>
    <message>
        <source>There is no comparison yet of which somebody knows the truth. Decide cases, run a batch with labels, or open a table.</source>
        <translation>还没有已知真实结果的比对。请裁定案件、运行带标签的批次，或打开表格。</translation>
    </message>
    <message>
        <source>Open a table with labels</source>
        <translation>打开带标签的表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数据</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsViewModel</name>
    <message>
        <source>Decided cases, %1</source>
        <translation>已裁定的案件，%1</translation>
    </message>
    <message>
        <source>Decided cases, %1, %2</source>
        <translation>已裁定的案件，%1，%2</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>%1 pairs of one person and %2 pairs of different people.</source>
        <translation>%1 对同一人，%2 对不同的人。</translation>
    </message>
    <message numerus="yes">
        <source>That is too little to tell rates: it takes %n of each.</source>
        <translation>
            <numerusform>数量太少，无法得出错误率：每类至少需要 %n 对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal error rate %1 % at a similarity of %2.</source>
        <translation>等错误率 %1 %，相似度 %2。</translation>
    </message>
    <message>
        <source>The current threshold of %1 accepts %2 pairs of different people and declines %3 of one person.</source>
        <translation>当前阈值 %1 会接受 %2 对不同的人，拒绝 %3 对同一人。</translation>
    </message>
    <message>
        <source>The proposed one of %1 accepts %2 and declines %3.</source>
        <translation>建议阈值 %1 会接受 %2 对，拒绝 %3 对。</translation>
    </message>
    <message>
        <source>The rates are those of these pictures, and hold for others only as far as they are alike.</source>
        <translation>这些比率只属于这些图片，对其他图片只在相似的程度上成立。</translation>
    </message>
    <message numerus="yes">
        <source>What is true here is what reviewers decided, most of them after they had seen the similarity. %n decisions say nothing about the two faces and are left out.</source>
        <translation>
            <numerusform>这里以审核员的裁定为准，其中多数是在看过相似度之后作出的。有 %n 项裁定与两张人脸无关，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are exported.</source>
        <translation>数据已导出。</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Second account, confirmed</source>
        <translation>第二个账户，已确认</translation>
    </message>
    <message>
        <source>The step “%1” did not come to its end.</source>
        <translation>步骤“%1”未能完成。</translation>
    </message>
    <message>
        <source>The step “%1” ended with something else than it should.</source>
        <translation>步骤“%1”的结果与预期不符。</translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Decided, not confirmed yet</source>
        <translation>已决定，尚未确认</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>提交：%1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>记录备注</translation>
    </message>
    <message>
        <source>Then add the face to the blocklist</source>
        <translation>随后将此人脸加入黑名单</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMark</name>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>已旋转 %1°</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>light changed</source>
        <translation>光线已调整</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>levelled by %1°</source>
        <translation>已扶正 %1°</translation>
    </message>
</context>
<context>
    <name>countersign::WaitingCases</name>
    <message>
        <source>Parked</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>countersign::Warning</name>
    <message>
        <source>No face was found in the picture.</source>
        <translation>照片中未找到人脸。</translation>
    </message>
    <message>
        <source>The picture looks like a print, a screen or a mask.</source>
        <translation>照片像是打印件、屏幕或面具。</translation>
    </message>
    <message>
        <source>The face is on a blocklist.</source>
        <translation>该人脸在黑名单中。</translation>
    </message>
    <message>
        <source>The face may be on a blocklist: compare it by eye.</source>
        <translation>该人脸可能在黑名单中：请人工比对。</translation>
    </message>
    <message>
        <source>The liveness score is at or below the threshold.</source>
        <translation>活体分数低于或等于阈值。</translation>
    </message>
    <message>
        <source>The face is too poor in quality to be sure.</source>
        <translation>人脸质量太差，无法确定。</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <translation>人脸过暗。</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <translation>人脸过亮。</translation>
    </message>
    <message>
        <source>Several faces are in the picture; the largest one was used.</source>
        <translation>照片中有多张人脸；使用了最大的一张。</translation>
    </message>
    <message>
        <source>The same face was seen in another approved session.</source>
        <translation>在另一个已通过的会话中见过同一人脸。</translation>
    </message>
    <message>
        <source>A similar face was seen in another session.</source>
        <translation>在另一个会话中见过相似人脸。</translation>
    </message>
    <message>
        <source>The estimated age is below the minimum.</source>
        <translation>估计年龄低于最低年龄。</translation>
    </message>
    <message>
        <source>The age could not be estimated.</source>
        <translation>无法估计年龄。</translation>
    </message>
    <message>
        <source>There is no face to compare in one of the pictures.</source>
        <translation>其中一张照片没有可比对的人脸。</translation>
    </message>
    <message>
        <source>The two faces are not similar enough.</source>
        <translation>两张人脸不够相似。</translation>
    </message>
    <message>
        <source>All attempts to match the face were used up.</source>
        <translation>人脸比对的次数已用完。</translation>
    </message>
    <message>
        <source>The estimated age is so near the minimum that its error crosses it.</source>
        <translation>估计年龄非常接近最低年龄，误差范围已跨过该值。</translation>
    </message>
    <message>
        <source>The engine has no network that estimates age.</source>
        <translation>引擎没有可估计年龄的网络模型。</translation>
    </message>
    <message>
        <source>The engine has no network that tells live faces.</source>
        <translation>引擎没有可判断活体的网络模型。</translation>
    </message>
    <message>
        <source>Whether the face is live could not be told.</source>
        <translation>无法判断是否为活体。</translation>
    </message>
    <message>
        <source>The face was not looked up in the blocklists: the engine has no network for it.</source>
        <translation>未在黑名单中检索该人脸：引擎没有相应的网络模型。</translation>
    </message>
    <message>
        <source>The face is on an allowlist, so duplicates of it are not reported.</source>
        <translation>该人脸在白名单中，因此不提示其重复。</translation>
    </message>
    <message>
        <source>The engine reads no text and checks no document: look at it.</source>
        <translation>引擎不读取文字也不核验证件：请查看。</translation>
    </message>
    <message>
        <source>Choose another picture, or have turned pictures tried, too.</source>
        <translation>请另选一张照片，或同时尝试旋转照片。</translation>
    </message>
</context>
<context>
    <name>countersign::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>没有警告。</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The service&apos;s address; https, or http on this computer.</source>
        <translation>服务的地址；https，或本机上的 http。</translation>
    </message>
    <message>
        <source>Networks for the engine of profile &quot;computer&quot;.</source>
        <translation>配置 &quot;computer&quot; 的引擎所用网络模型。</translation>
    </message>
    <message>
        <source>Data of the engine of profile &quot;computer&quot;.</source>
        <translation>配置 &quot;computer&quot; 的引擎数据。</translation>
    </message>
    <message>
        <source>Also try the picture turned.</source>
        <translation>同时尝试旋转照片。</translation>
    </message>
    <message>
        <source>Your own reference, sent along.</source>
        <translation>一并发送的自有编号。</translation>
    </message>
    <message>
        <source>Store nothing at the service.</source>
        <translation>不在服务中保存任何内容。</translation>
    </message>
    <message>
        <source>The reason for a list entry.</source>
        <translation>名单条目的理由。</translation>
    </message>
    <message>
        <source>Only sessions of this status, for example &quot;In Review&quot;.</source>
        <translation>仅此状态的会话，例如 &quot;In Review&quot;。</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>本次运行使用的语言：%1。</translation>
    </message>
    <message>
        <source>Print the service&apos;s own answers whole, one a line; of a list one page a line.</source>
        <translation>完整输出服务的原始回答，每行一个；列表每行一页。</translation>
    </message>
    <message>
        <source>For match: decline at or below this score, 0 to 100. For age: decline below this age, 0 to 100; 0 switches the check off.</source>
        <translation>用于 match:分数小于或等于此值时拒绝,0 到 100。用于 age:低于此年龄时拒绝,0 到 100;0 表示关闭检查。</translation>
    </message>
    <message>
        <source>At most so many lists or sessions; otherwise %1.</source>
        <translation>最多列出这么多名单或会话；默认 %1。</translation>
    </message>
    <message>
        <source>Leave out so many lists or sessions at the start.</source>
        <translation>跳过开头的这么多名单或会话。</translation>
    </message>
    <message>
        <source>The public key of the installation that sealed the record, as “audit key” prints it.</source>
        <translation>封存记录的安装的公钥，由“audit key”打印。</translation>
    </message>
    <message>
        <source>&quot;computer&quot; or &quot;didit&quot;; without it, the one that the console uses.</source>
        <translation>“computer”或“didit”；省略时用控制台所用的配置。</translation>
    </message>
    <message>
        <source>For batch match: the column that says whether a pair is one person; otherwise &quot;same&quot;, where there is one.</source>
        <translation>用于 batch match：说明一对照片是否为同一人的列；否则为 &quot;same&quot;（如果有）。</translation>
    </message>
    <message>
        <source>For batch: the columns of a table that name the pictures, for example &quot;selfie,document&quot;.</source>
        <translation>用于 batch：表格中列出照片的列，例如 &quot;selfie,document&quot;。</translation>
    </message>
    <message>
        <source>For batch match: how file names pair; otherwise &quot;*selfie,*document&quot;.</source>
        <translation>用于 batch match：文件名如何配对；否则为 &quot;*selfie,*document&quot;。</translation>
    </message>
    <message>
        <source>For batch: what one call costs, to estimate the whole.</source>
        <translation>用于 batch：每次调用的价格，用于估算总额。</translation>
    </message>
    <message>
        <source>For batch: the service keeps each check; a search then enrols its face.</source>
        <translation>用于 batch：服务保存每次检查；检索会登记其人脸。</translation>
    </message>
    <message>
        <source>Go on with a batch that was paused or cut short.</source>
        <translation>继续一个被暂停或中断的批次。</translation>
    </message>
    <message>
        <source>With --resume: make those calls again that &quot;failed&quot;, or whose outcome is &quot;unknown&quot;; these may be billed twice.</source>
        <translation>与 --resume 一起使用：重新进行失败 (&quot;failed&quot;) 或结果未知 (&quot;unknown&quot;) 的调用；后者可能被计费两次。</translation>
    </message>
    <message>
        <source>For batch: write the results to this file, ending in .csv or .jsonl.</source>
        <translation>用于 batch：将结果写入此文件，以 .csv 或 .jsonl 结尾。</translation>
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
        <translation>批次：
  batch match PATH...            比对多对照片：按文件名配对的文件夹或文件 (--pattern)，
                                 或 CSV 文件 (--columns, --label)
  batch search PATH...           检索多张人脸
  batch age PATH...              估计多个年龄 (--threshold)
  batch blocklist PATH...        将多张人脸加入黑名单；需要 --comment
  batch --resume BATCH           继续一个批次 (--again)
  batch list                     显示此计算机上的批次
  batch export BATCH FILE        将结果写为 .csv 或 .jsonl
  batch delete BATCH             从此计算机删除其路径和结果
无论程序如何结束，任何调用都不会进行两次。批次还接受 --rotate、--save、--price、--dry-run 和
--out。退出状态 12：被 Ctrl+C 暂停；没有任何丢失，用 --resume 继续。
</translation>
    </message>
    <message>
        <source>For batch: show what would be sent, and send nothing; lists import does so unless --apply is given.</source>
        <translation>用于 batch：显示将要发送的内容而不发送；lists import 默认如此，除非给出 --apply。</translation>
    </message>
    <message>
        <source>For lists import: add what is new; without it nothing is sent.</source>
        <translation>用于 lists import：添加新的条目；不给出时什么都不发送。</translation>
    </message>
    <message>
        <source>For lists export: also write the faces&apos; pictures into a folder beside the table.</source>
        <translation>用于 lists export：同时把人脸图片写入表格旁边的文件夹。</translation>
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
        <translation>退出状态:
  0   已批准，或已完成
  1   已拒绝，或记录不完整
  2   审核中，或没有结论：会话仍开放、已过期或被放弃
  3   用法错误：命令、选项或数字不合适；未发送任何内容
  4   无法使用的图片或表格行
  5   缺少密钥或密钥被拒
  6   没有额度
  7   无法连接服务
  8   服务未接受请求
  9   服务出错，或无法理解其回答
  10  已发送，但结果未知
  11  其他情况
多张图片时以最严重的结果为准：错误先于拒绝，拒绝先于审核中。
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
        <translation>命令:
  match A B                      比对两张人脸(--threshold)
  search 图片...                 搜索人脸；由服务自己的分段决定
  age 图片...                    估计年龄(--threshold)
  lists                          显示名单(--limit、--offset)
  lists add-face 名单 图片...    把人脸加入名单(其编号或 &quot;blocklist&quot;)；需要 --comment
  lists export LIST FILE         把名单的条目写成 .csv（--pictures）
  lists import LIST FILE         显示 .csv 中哪些行对于值名单是新的、已存在或不可用；
                                 --apply 添加新的行（没有原因的行用 --comment）
  sessions                       显示会话(--status、--limit、--offset)
  sessions show 编号             显示一个会话
  case new 自拍照 证件           在本机引擎上创建案件 (--threshold, --vendor-data)
  case import 文件夹|CSV         批量创建：含 selfie.* 和 document.* 的子文件夹，或含
                                 selfie、document、vendor_data 列的表格
  audit verify [文件]            检查记录，或本机自己的记录 (--public-key)
  audit export 文件              将本机记录写为 .jsonl 或 .csv
  audit key                      显示用于检查本机记录的公钥
  balance                        显示账户余额
  register                       用电子邮件和验证码注册 Didit
match、search 和 age 也接受 --rotate、--vendor-data 和 --no-save。
加入名单的图片先由本机引擎检查：没有人脸、有多张人脸或人脸质量差的图片不会被添加；
在搜索免费时，已在黑名单中的人的图片也不会被添加。

密钥来自 COUNTERSIGN_API_KEY 或配置的钥匙串条目，绝不来自命令行。
</translation>
    </message>
</context>
<context>
    <name>countersign::cli::BatchCommand</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>该批次已从此计算机删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 of them labelled.</source>
        <translation>
            <numerusform>%n 次调用，其中 %1 次有标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated cost: %1 at %2 each.</source>
        <translation>预计费用：%1，每次 %2。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>账户余额为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait: %n s</source>
        <translation>
            <numerusform>服务要求等待：%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 min left</source>
        <translation>每分钟 %1 次，剩余 %2 分钟</translation>
    </message>
    <message>
        <source>This batch was begun with “%1”. Go on with that service.</source>
        <translation>此批次是用“%1”开始的。请用该服务继续。</translation>
    </message>
    <message>
        <source>Batch %1; its paths and results are kept on this computer until “batch delete”.</source>
        <translation>批次 %1；其路径和结果保存在此计算机上，直到“batch delete”。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Go on with: batch --resume %1</source>
        <translation>继续：batch --resume %1</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n calls is unknown; they may have been billed. Make them again with --resume %1 --again unknown.</source>
        <translation>
            <numerusform>有 %n 次调用的结果未知，可能已经计费。用 --resume %1 --again unknown 重新调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>countersign::cli::CaseFiles</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The table needs the columns “selfie” and “document”: %1</source>
        <translation>表格需要列“selfie”和“document”：%1</translation>
    </message>
    <message>
        <source>Each case needs one picture named “selfie” and one named “document”; these are not both there: %1</source>
        <translation>每个案件需要名为“selfie”和“document”的图片各一张；此处不全：%1</translation>
    </message>
    <message>
        <source>There are no cases in it: %1</source>
        <translation>其中没有案件：%1</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Commands</name>
    <message>
        <source>No similarity</source>
        <translation>无相似度</translation>
    </message>
    <message>
        <source>about %1 years</source>
        <translation>约 %1 岁</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>无估计值</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>供应商数据</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>人脸比对</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>Whose seal it is was not checked: give the installation&apos;s key with --public-key.</source>
        <translation>未检查封印属于谁：请用 --public-key 给出安装的公钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>已写入 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>This service makes its cases itself. Use the profile “computer” to make one here.</source>
        <translation>此服务自行创建案件。要在此创建，请使用配置“computer”。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Faces are judged before they come onto a list: import them in Countersign&apos;s window, which shows what speaks against each.</source>
        <translation>人脸在加入名单前要先经过评估：请在 Countersign 窗口中导入，那里会显示每张人脸的不利之处。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>已在名单上</translation>
    </message>
    <message>
        <source>Twice in the table</source>
        <translation>表格中重复</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Nothing was sent. Add what is new with --apply.</source>
        <translation>什么都没有发送。用 --apply 添加新的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have no reason. Give one by --comment; nothing was sent.</source>
        <translation>
            <numerusform>有 %n 个新行没有原因。请用 --comment 给出原因；什么都没有发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::cli::Connection</name>
    <message>
        <source>There is no profile “%1”. Use “computer” or “didit”.</source>
        <translation>没有配置“%1”。请使用“computer”或“didit”。</translation>
    </message>
    <message>
        <source>There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.</source>
        <translation>没有密钥。请设置 COUNTERSIGN_API_KEY，或在 Countersign 中输入。</translation>
    </message>
    <message>
        <source>The administrator allows the profile “%1” only. Leave --profile out.</source>
        <translation>管理员只允许使用配置“%1”。请去掉 --profile。</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so nothing was added. Add it in Countersign&apos;s window, where a colleague confirms it; a lead changes that in Settings, Review policy.</source>
        <translation>列入黑名单须由两人决定，因此未添加任何内容。请在 Countersign 窗口中添加，由同事确认；负责人可在“设置”的“审核策略”中更改。</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Output</name>
    <message>
        <source>The service refused the key. Check COUNTERSIGN_API_KEY, or the key in the console&apos;s Settings.</source>
        <translation>服务拒绝了密钥。请检查 COUNTERSIGN_API_KEY 或控制台设置中的密钥。</translation>
    </message>
    <message>
        <source>The service does not know this id. List what there is, then try again.</source>
        <translation>服务不认识此编号。请先列出现有内容，然后重试。</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check --base-url.</source>
        <translation>服务指向了另一个地址，未予跟随。请检查 --base-url。</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Registration</name>
    <message>
        <source>E-mail: </source>
        <translation>电子邮件：</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Code from the e-mail, valid for ten minutes (Enter sends a new one): </source>
        <translation>邮件中的验证码，十分钟内有效(按回车重新发送):</translation>
    </message>
    <message>
        <source>The code was not accepted.</source>
        <translation>验证码未被接受。</translation>
    </message>
    <message>
        <source>Registered. The key is in this computer&apos;s keychain.</source>
        <translation>注册完成。密钥已存入本机的钥匙串。</translation>
    </message>
    <message>
        <source>Registered. This computer has no keychain that answers, so the key stands below, this once: keep it where nobody else can read it, and hand it over in COUNTERSIGN_API_KEY.</source>
        <translation>注册完成。本机没有可用的钥匙串，因此密钥仅在下方显示这一次：请保存在他人无法读取的地方，并通过 COUNTERSIGN_API_KEY 提供。</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Row</name>
    <message>
        <source>There are more. Go on with --offset %1, or raise --limit.</source>
        <translation>还有更多。请用 --offset %1 继续，或增大 --limit。</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Usage</name>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>请说明要做什么;--help 列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>没有命令“%1”;--help 列出所有命令。</translation>
    </message>
    <message>
        <source>“match” takes two pictures.</source>
        <translation>“match”需要两张图片。</translation>
    </message>
    <message>
        <source>“%1” takes at least one picture.</source>
        <translation>“%1”至少需要一张图片。</translation>
    </message>
    <message>
        <source>“lists add-face” takes a list, at least one picture, and a reason by --comment.</source>
        <translation>“lists add-face”需要一个名单、至少一张图片，并用 --comment 说明理由。</translation>
    </message>
    <message>
        <source>“sessions show” takes one id.</source>
        <translation>“sessions show”需要一个编号。</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; --help lists the commands.</source>
        <translation>“%1”不认识“%2”;--help 列出所有命令。</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>“%1”不接受 --%2。</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 100, for ages a whole one.</source>
        <translation>--threshold 需要 0 到 100 的数字；年龄须为整数。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit 需要从 1 开始的整数。</translation>
    </message>
    <message>
        <source>--offset takes a whole number from 0 on.</source>
        <translation>--offset 需要从 0 开始的整数。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>没有语言“%1”。请使用其中之一：%2。</translation>
    </message>
    <message>
        <source>“case new” takes a selfie and a picture of a document.</source>
        <translation>“case new”需要一张自拍照和一张证件图片。</translation>
    </message>
    <message>
        <source>“case import” takes one folder or one CSV file.</source>
        <translation>“case import”需要一个文件夹或一个 CSV 文件。</translation>
    </message>
    <message>
        <source>“audit verify” takes one file, or nothing for this computer&apos;s own record.</source>
        <translation>“audit verify”需要一个文件；不给则验证本机记录。</translation>
    </message>
    <message>
        <source>“audit export” takes the file to write, ending in .jsonl or .csv.</source>
        <translation>“audit export”需要要写入的文件，以 .jsonl 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Say which calls “batch” is to make: match, search, age or blocklist; or go on with --resume.</source>
        <translation>请说明“batch”要进行哪种调用：match、search、age 或 blocklist；或用 --resume 继续。</translation>
    </message>
    <message>
        <source>--again takes “failed” or “unknown”.</source>
        <translation>--again 接受“failed”或“unknown”。</translation>
    </message>
    <message>
        <source>“batch export” takes a batch and the file to write, ending in .csv or .jsonl.</source>
        <translation>“batch export”接受一个批次和要写入的文件（以 .csv 或 .jsonl 结尾）。</translation>
    </message>
    <message>
        <source>“batch delete” takes one batch.</source>
        <translation>“batch delete”接受一个批次。</translation>
    </message>
    <message>
        <source>“%1” takes a folder, a CSV file, or pictures.</source>
        <translation>“%1”接受文件夹、CSV 文件或照片。</translation>
    </message>
    <message>
        <source>--pattern takes two patterns, for example “*_selfie,*_document”.</source>
        <translation>--pattern 接受两个模式，例如“*_selfie,*_document”。</translation>
    </message>
    <message>
        <source>--columns takes the names of two columns, for example “selfie,document”.</source>
        <translation>--columns 接受两个列名，例如“selfie,document”。</translation>
    </message>
    <message>
        <source>“batch blocklist” needs a reason by --comment.</source>
        <translation>“batch blocklist”需要用 --comment 说明理由。</translation>
    </message>
    <message>
        <source>--price takes a number with at most four decimals.</source>
        <translation>--price 接受最多四位小数的数字。</translation>
    </message>
    <message>
        <source>“lists export” takes a list and the CSV file to write.</source>
        <translation>“lists export”需要一个名单和要写入的 CSV 文件。</translation>
    </message>
    <message>
        <source>“lists import” takes a list and a CSV file.</source>
        <translation>“lists import”需要一个名单和一个 CSV 文件。</translation>
    </message>
    <message>
        <source>--apply sends, --dry-run does not: give one of them.</source>
        <translation>--apply 会发送，--dry-run 不会：请只给出其中一个。</translation>
    </message>
</context>
<context>
    <name>countersign::console::OptionText</name>
    <message>
        <source>The face-review console.</source>
        <translation>人脸审核控制台。</translation>
    </message>
    <message>
        <source>Walk the main job and leave pictures in a folder.</source>
        <translation>走完主要流程并把截图留在一个文件夹中。</translation>
    </message>
    <message>
        <source>Photographs for the tour.</source>
        <translation>用于演示的照片。</translation>
    </message>
    <message>
        <source>The local engine&apos;s data.</source>
        <translation>本地引擎的数据。</translation>
    </message>
    <message>
        <source>Networks for the local engine; may be repeated.</source>
        <translation>本地引擎使用的网络；可重复给出。</translation>
    </message>
    <message>
        <source>The theme of this run: light or dark.</source>
        <translation>本次运行的主题:light 或 dark。</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>本次运行使用的语言：%1。</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Use light or dark.</source>
        <translation>没有主题“%1”。请使用 light 或 dark。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>没有语言“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The profile to open on: computer or didit.</source>
        <translation>打开时使用的配置：computer 或 didit。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Use computer or didit.</source>
        <translation>没有“%1”这个配置。请使用 computer 或 didit。</translation>
    </message>
</context>
<context>
    <name>countersign::didit::AccountService</name>
    <message>
        <source>The account may be ready, but its key did not arrive. Read the key in Didit&apos;s own console at business.didit.me.</source>
        <translation>账户可能已就绪，但未收到密钥。请在 Didit 自己的控制台 business.didit.me 查看密钥。</translation>
    </message>
</context>
<context>
    <name>countersign::didit::Request</name>
    <message>
        <source>The threshold must lie between 0 and 100.</source>
        <translation>阈值必须在 0 到 100 之间。</translation>
    </message>
    <message numerus="yes">
        <source>The vendor data is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>供应商数据超过 %n 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>元数据超过 %n 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>The age threshold must lie between 0 and 100 years.</source>
        <translation>年龄阈值必须在 0 到 100 岁之间。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>名单需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The list&apos;s name is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>名单名称超过 %n 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>A case can be approved, declined or asked again, and nothing else.</source>
        <translation>案件只能通过、拒绝或要求重交。</translation>
    </message>
    <message numerus="yes">
        <source>The comment is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>备注超过 %n 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>A face for a list may have at most 2 MB. Choose a smaller picture.</source>
        <translation>名单人脸最大 2 MB。请选择较小的照片。</translation>
    </message>
    <message numerus="yes">
        <source>The label is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>标签超过 %n 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new list can be an allowlist or a custom list, and nothing else.</source>
        <translation>新名单只能是白名单或自定义名单。</translation>
    </message>
    <message>
        <source>Say what the list holds, for example faces.</source>
        <translation>请说明名单的内容，例如人脸。</translation>
    </message>
    <message>
        <source>An entry needs a value or a session to take it from.</source>
        <translation>条目需要一个值，或一个可从中取值的会话。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>备注需要文字。</translation>
    </message>
    <message>
        <source>A face for a list must be a JPEG, PNG or WebP picture. Choose another one.</source>
        <translation>名单用的人脸必须是 JPEG、PNG 或 WebP 图片。请另选一张。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters, among them a capital, a small letter, a digit and a special character.</source>
        <translation>
            <numerusform>密码至少需要 %n 个字符，其中包括大写字母、小写字母、数字和特殊字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it for typing errors.</source>
        <translation>这不是电子邮件地址。请检查是否有输入错误。</translation>
    </message>
    <message numerus="yes">
        <source>The code from the e-mail has %n characters. Type it again.</source>
        <translation>
            <numerusform>邮件中的验证码有 %n 个字符。请重新输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::didit::ServiceError</name>
    <message>
        <source>The service did not accept the request. It says: %1</source>
        <translation>服务未接受该请求。其说明：%1</translation>
    </message>
    <message>
        <source>The service cannot do this now. It says: %1</source>
        <translation>服务目前无法执行。其说明：%1</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Catalogue</name>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>声明：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Faces are found and compared.</source>
        <translation>可检测并比对人脸。</translation>
    </message>
    <message>
        <source>Faces are found but not compared: there is no network for it. Install one with “countersign-engine models install”.</source>
        <translation>可检测但不能比对人脸：没有相应的网络模型。请用“countersign-engine models install”安装。</translation>
    </message>
    <message>
        <source>There are no networks, so faces are neither found nor compared. Install them with “countersign-engine models install”.</source>
        <translation>没有网络模型，因此无法检测或比对人脸。请用“countersign-engine models install”安装。</translation>
    </message>
    <message>
        <source>Converted while installing.</source>
        <translation>安装时转换。</translation>
    </message>
    <message>
        <source>Tier: %1.</source>
        <translation>级别：%1。</translation>
    </message>
    <message>
        <source>finds faces: %1</source>
        <translation>检测人脸：%1</translation>
    </message>
    <message>
        <source>compares faces: %1</source>
        <translation>比对人脸：%1</translation>
    </message>
    <message>
        <source>estimates age: %1</source>
        <translation>估计年龄：%1</translation>
    </message>
    <message>
        <source>tells live faces: %1</source>
        <translation>判断活体：%1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>Faces are found and compared with the built-in networks. Larger ones are more accurate; install them with “countersign-engine models install”.</source>
        <translation>用内置网络查找并比对人脸。更大的网络更准确；请用“countersign-engine models install”安装。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Engine</name>
    <message>
        <source>The face store was sealed with another key. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>人脸存储是用其他密钥加密的。请解锁钥匙串或恢复密钥文件，然后重新启动。</translation>
    </message>
    <message>
        <source>The face store in this folder cannot be opened. Check the folder&apos;s permissions and free space, or choose another one with --data.</source>
        <translation>无法打开此文件夹中的人脸存储。请检查权限和可用空间，或用 --data 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluateCommand</name>
    <message>
        <source>Measures the networks on labelled pictures: failures to enrol, error rates, ages. Without a table DIR holds a folder per person.</source>
        <translation>用带标签的图片测量网络：注册失败、错误率、年龄。没有表格时,DIR 中每人一个文件夹。</translation>
    </message>
    <message>
        <source>Folder with the pictures.</source>
        <translation>图片所在文件夹。</translation>
    </message>
    <message>
        <source>Table of pairs with the columns a, b and same.</source>
        <translation>配对表，含列 a、b 和 same。</translation>
    </message>
    <message>
        <source>Table of pictures with the columns file, person, faces, age, gender.</source>
        <translation>图片表，含列 file、person、faces、age、gender。</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>在此文件夹中查找网络；可多次给出。</translation>
    </message>
    <message>
        <source>Measure the built-in networks even where others are installed.</source>
        <translation>即使安装了其他网络，也测量内置网络。</translation>
    </message>
    <message>
        <source>Compare the face nearest the middle, as labelled sets mean it.</source>
        <translation>比对最靠近中间的人脸，与带标签的数据集一致。</translation>
    </message>
    <message>
        <source>Read each picture at its best turn.</source>
        <translation>按最佳旋转方向读取每张图片。</translation>
    </message>
    <message>
        <source>Also see which turn is chosen when pictures are turned.</source>
        <translation>同时查看图片旋转后所选的方向。</translation>
    </message>
    <message>
        <source>Write false accepts and rejects at each threshold to this table.</source>
        <translation>把各阈值下的错误接受和错误拒绝写入此表。</translation>
    </message>
    <message>
        <source>Write the score of each pair to this table.</source>
        <translation>把每对的分数写入此表。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 / %2 张图片</translation>
    </message>
    <message>
        <source>A table could not be written. Check the folder and the disk.</source>
        <translation>无法写入表格。请检查文件夹和磁盘。</translation>
    </message>
    <message>
        <source>Name one folder with pictures. Try --help.</source>
        <translation>请给出一个图片文件夹。可试试 --help。</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures in a folder of their own, or name a table with --pairs or --index.</source>
        <translation>请把每个人的图片放在各自的文件夹中，或用 --pairs 或 --index 指定表格。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluationReport</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1(95 % 区间 %2 至 %3)</translation>
    </message>
    <message>
        <source>Networks: %1; %2; %3</source>
        <translation>网络：%1；%2；%3</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>Pictures: %1, of which %2 could not be read</source>
        <translation>图片：%1，其中 %2 张无法读取</translation>
    </message>
    <message>
        <source>Failure to enrol: %1</source>
        <translation>注册失败率：%1</translation>
    </message>
    <message>
        <source>Single portraits found: %1 of %2</source>
        <translation>找到的单人肖像：%1 / %2</translation>
    </message>
    <message>
        <source>Faces found: %1 of %2</source>
        <translation>找到的人脸：%1 / %2</translation>
    </message>
    <message>
        <source>Pictures without a face left clean: %1 of %2, with %3 false boxes</source>
        <translation>无人脸且未误报的图片：%1 / %2，误报框 %3 个</translation>
    </message>
    <message>
        <source>Right turn chosen: %1</source>
        <translation>选对方向：%1</translation>
    </message>
    <message>
        <source>Pairs compared: %1 same, %2 different</source>
        <translation>比对的配对：同一人 %1，不同人 %2</translation>
    </message>
    <message>
        <source>Accuracy where both kinds weigh the same: %1</source>
        <translation>两类同等权重时的准确率：%1</translation>
    </message>
    <message>
        <source>Area under the curve: %1</source>
        <translation>曲线下面积：%1</translation>
    </message>
    <message>
        <source>Equal error rate: %1 at cosine %2</source>
        <translation>等错误率：%1，余弦 %2</translation>
    </message>
    <message>
        <source>At %1 % false accept: true accept %2, cosine %3, similarity %4</source>
        <translation>错误接受 %1 % 时：正确接受 %2，余弦 %3，相似度 %4</translation>
    </message>
    <message>
        <source>Age error: %1 years on average over %2 faces</source>
        <translation>年龄误差：平均 %1 岁，共 %2 张人脸</translation>
    </message>
    <message>
        <source>%1 years over %2</source>
        <translation>%1 岁，共 %2</translation>
    </message>
    <message>
        <source>Minors called adult without review: %1</source>
        <translation>未经审核被判为成年的未成年人：%1</translation>
    </message>
    <message>
        <source>Adults sent to review or declined: %1</source>
        <translation>送审或被拒的成年人：%1</translation>
    </message>
    <message>
        <source>Gender right: %1</source>
        <translation>性别正确：%1</translation>
    </message>
    <message>
        <source>Time per picture: %1 milliseconds, the middle one of all</source>
        <translation>每张图片用时：%1 毫秒(中位数)</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelInstaller</name>
    <message>
        <source>“%1” could not be written to %2. Check the disk and the folder&apos;s permissions.</source>
        <translation>无法将“%1”写入 %2。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>“%1” could not be converted, so it was not installed. Report this with the version of Countersign.</source>
        <translation>无法转换“%1”，因此未安装。请连同 Countersign 的版本一并报告。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelsCommand</name>
    <message>
        <source>“models” knows “list” and “install”, not “%1”.</source>
        <translation>“models”支持“list”和“install”，不支持“%1”。</translation>
    </message>
    <message>
        <source>“models” has no option “%1”.</source>
        <translation>“models”没有选项“%1”。</translation>
    </message>
    <message>
        <source>Name a folder after “%1”.</source>
        <translation>请在“%1”之后指定文件夹。</translation>
    </message>
    <message>
        <source>There is no network “%1”; “models list” names them all.</source>
        <translation>没有网络模型“%1”；“models list”列出全部。</translation>
    </message>
    <message>
        <source>Installed %1 (%2).</source>
        <translation>已安装 %1（%2）。</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>声明：%1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>No supported network was found in %1.</source>
        <translation>在 %1 中未找到受支持的网络模型。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Repeat the command with --yes to download these networks to %1.</source>
        <translation>尚未下载任何内容。请加上 --yes 重新执行以将这些网络模型下载到 %1。</translation>
    </message>
    <message>
        <source>This program cannot download. Use --from with a folder.</source>
        <translation>此程序无法下载。请使用 --from 指定文件夹。</translation>
    </message>
    <message>
        <source>%1 is present already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Downloading %1.</source>
        <translation>正在下载 %1。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::NetworkFile</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>无法打开“%1”。请检查文件及其权限。</translation>
    </message>
    <message>
        <source>“%1” is empty. Download it again.</source>
        <translation>“%1”为空。请重新下载。</translation>
    </message>
    <message>
        <source>“%1” is larger than any supported network, so it was not read.</source>
        <translation>“%1”大于任何受支持的网络模型，因此未读取。</translation>
    </message>
    <message>
        <source>“%1” is a Git LFS pointer, a short text in place of the network. Download the network itself.</source>
        <translation>“%1”是 Git LFS 指针，只是代替网络模型的短文本。请下载网络模型本身。</translation>
    </message>
    <message>
        <source>“%1” is not a network file. Download it again.</source>
        <translation>“%1”不是网络模型文件。请重新下载。</translation>
    </message>
    <message>
        <source>“%1” ends too early, as after a broken download. Download it again.</source>
        <translation>“%1”不完整，像是下载中断。请重新下载。</translation>
    </message>
    <message>
        <source>“%1” is not the file that was published under this name: its SHA-256 differs. Download it again.</source>
        <translation>“%1”不是以此名称发布的文件：其 SHA-256 不符。请重新下载。</translation>
    </message>
    <message>
        <source>“%1” is a network, but not one that Countersign supports, so it is not used.</source>
        <translation>“%1”是网络模型，但不受 Countersign 支持，因此不使用。</translation>
    </message>
    <message>
        <source>“%1” is a network that this version of OpenCV cannot read, so it is not used.</source>
        <translation>此版本的 OpenCV 无法读取网络模型“%1”，因此不使用。</translation>
    </message>
</context>
<context>
    <name>countersign::engine::StoreKey</name>
    <message>
        <source>Other people of this computer can read the key file of the face store. Take their permission away and start again.</source>
        <translation>本机其他用户可以读取人脸存储的密钥文件。请取消其权限后重新启动。</translation>
    </message>
    <message>
        <source>The key file of the face store is damaged. Bring it back from a backup.</source>
        <translation>人脸存储的密钥文件已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>The key file of the face store cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>无法写入人脸存储的密钥文件。请检查可用空间和文件夹权限。</translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Intake</name>
    <message>
        <source>This picture is damaged or cut off. Ask for it again, or choose another one.</source>
        <translation>此照片已损坏或不完整。请重新索取或另选一张。</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>此文件为空。请另选一个。</translation>
    </message>
    <message>
        <source>This is a HEIC picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>这是 HEIC 图片，无法读取。请另存为 JPEG 后重新载入。</translation>
    </message>
    <message>
        <source>This is an AVIF picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>这是 AVIF 图片，无法读取。请另存为 JPEG 后重新载入。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture. Export the page as JPEG or PNG and load that.</source>
        <translation>这是 PDF 文档，不是图片。请将页面导出为 JPEG 或 PNG 后载入。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>此文件不是可读取的图片。请使用 JPEG、PNG、WebP 或 TIFF。</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 pixels, which is more than can be read here. Save it smaller and load it again.</source>
        <translation>此图片为 %1 × %2 像素，超出可读取的范围。请缩小后重新载入。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and load it again.</source>
        <translation>此文件大于 %1 MB。请缩小图片后重新载入。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>无法打开此文件。请检查其是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>This is an animation; its first picture is used.</source>
        <translation>这是动画；使用其第一帧。</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n pages; the first one is used.</source>
        <translation>
            <numerusform>此文件有 %n 页；使用第一页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Upload</name>
    <message>
        <source>This picture was re-encoded as JPEG to fit the service&apos;s limits.</source>
        <translation>此照片已重新编码为 JPEG 以符合服务的限制。</translation>
    </message>
</context>
<context>
    <name>countersign::net::Transfer</name>
    <message>
        <source>The service did not answer in time, and it may have carried out the call all the same. Look before you send again.</source>
        <translation>服务未及时响应，但可能已执行该调用。再次发送前请先查看。</translation>
    </message>
</context>
<context>
    <name>countersign::secrets::SystemKeyStore</name>
    <message>
        <source>The system&apos;s keychain did not forget the key. Unlock it and try again.</source>
        <translation>系统钥匙串未能删除密钥。请解锁后重试。</translation>
    </message>
</context>
</TS>
