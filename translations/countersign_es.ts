<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>NetworkText</name>
    <message>
        <source>Answered by %1.</source>
        <translation>Respondido por %1.</translation>
    </message>
    <message>
        <source>Right on %1 % of pairs of people they never saw; at one false accept in a thousand they accept %2 % of the same people.</source>
        <translation>Aciertan en el %1 % de las parejas de personas que nunca vieron; con una aceptación falsa de cada mil aceptan el %2 % de las mismas personas.</translation>
    </message>
</context>
<context>
    <name>countersign::AboutDialog</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>The console in which an analyst puts a second, human signature under what a face service decided.</source>
        <translation>La consola en la que un analista pone una segunda firma, humana, bajo lo que decidió un servicio facial.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Finds faces with</source>
        <translation>Encuentra rostros con</translation>
    </message>
    <message>
        <source>Compares them with</source>
        <translation>Los compara con</translation>
    </message>
    <message>
        <source>Estimates age with</source>
        <translation>Estima la edad con</translation>
    </message>
    <message>
        <source>Judges liveness with</source>
        <translation>Juzga la prueba de vida con</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
</context>
<context>
    <name>countersign::AccountViewModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>La clave se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes.</source>
        <translation>Este equipo no tiene un llavero que responda, así que la clave se conserva hasta que se cierre Countersign.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>La clave se quitó de este equipo.</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dólares estadounidenses</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so the key is kept until Countersign closes. Copy it now and keep it in a safe place.</source>
        <translation>Este equipo no tiene un llavero que responda, así que la clave se conserva hasta que se cierre Countersign. Cópiela ahora y guárdela en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>countersign::ActiveService</name>
    <message>
        <source>The service is still starting. Try again in a moment.</source>
        <translation>El servicio todavía se está iniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no key for Didit yet. Enter one in Settings.</source>
        <translation>Todavía no hay clave para Didit. Introduzca una en Ajustes.</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit: los rostros se envían a %1</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>Este equipo: los rostros se quedan aquí</translation>
    </message>
    <message>
        <source>This computer: faces stay here, no networks installed</source>
        <translation>Este equipo: los rostros se quedan aquí, sin redes instaladas</translation>
    </message>
    <message>
        <source>This computer: faces stay here, %1</source>
        <translation>Este equipo: los rostros se quedan aquí, %1</translation>
    </message>
    <message>
        <source>This computer: %1 of %2 known faces read again for the new networks</source>
        <translation>Este equipo: %1 de %2 caras conocidas releídas para las redes nuevas</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Each entry is chained to the one before it and sealed with this installation&apos;s key.</source>
        <translation>Cada entrada está encadenada a la anterior y sellada con la clave de esta instalación.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Case number, ID or reviewer</source>
        <translation>Número de caso, ID o revisor</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>There is no such entry in the record.</source>
        <translation>No hay ninguna entrada así en el registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Whole record, can be verified (*.jsonl)</source>
        <translation>Registro completo, verificable (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Show what others rated</source>
        <translation>Mostrar lo que valoraron otros</translation>
    </message>
    <message>
        <source>Not before your own opinion on a case. That you looked is in the record.</source>
        <translation>No antes de su propia opinión sobre un caso. Que usted miró consta en el registro.</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Solo las mías</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Decisions in which a reviewer differed from the service or a colleague</source>
        <translation>Decisiones en las que un revisor discrepó del servicio o de un colega</translation>
    </message>
</context>
<context>
    <name>countersign::ActivityViewModel</name>
    <message>
        <source>The record is exported.</source>
        <translation>El registro está exportado.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewers and the service agreed in %1 of %n decisions that both took a side in: %2 % (95 % confidence: %3 to %4 %).</source>
        <translation>
            <numerusform>Los revisores y el servicio coincidieron en %1 de %n decisión en la que ambos tomaron partido: %2 % (95 % de confianza: de %3 a %4 %).</numerusform>
            <numerusform>Los revisores y el servicio coincidieron en %1 de %n decisiones en las que ambos tomaron partido: %2 % (95 % de confianza: de %3 a %4 %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AddFaceForm</name>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>The largest face in the picture is kept. Later checks of this face are declined.</source>
        <translation>Se conserva el rostro más grande de la imagen. Las comprobaciones posteriores de este rostro se rechazan.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motivo (obligatorio)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The face was added; its picture was re-encoded to fit 2 MB.</source>
        <translation>Se añadió el rostro; su imagen se recodificó para caber en 2 MB.</translation>
    </message>
    <message>
        <source>The face was added.</source>
        <translation>Se añadió el rostro.</translation>
    </message>
    <message>
        <source>Add a face to “%1”</source>
        <translation>Añadir un rostro a «%1»</translation>
    </message>
    <message>
        <source>Or the ID of a case that shows the face</source>
        <translation>O el ID de un caso en que se ve la cara</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Look for the same face (billed)</source>
        <translation>Buscar el mismo rostro (se cobra)</translation>
    </message>
    <message>
        <source>Looking for the same face…</source>
        <translation>Buscando el mismo rostro…</translation>
    </message>
    <message>
        <source>Look for the same face</source>
        <translation>Buscar el mismo rostro</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Añadirlo de todos modos</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>Lo que habla en contra: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::AgePage</name>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Drop a face here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Suelte aquí un rostro, péguelo (Ctrl+V) o abra un archivo (Ctrl+O).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Estimate the age</source>
        <translation>Estimar la edad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Load a picture to estimate the age of its face.</source>
        <translation>Cargue una imagen para estimar la edad de su rostro.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AgeResult</name>
    <message>
        <source>The service could not tell the age of this face.</source>
        <translation>El servicio no pudo determinar la edad de este rostro.</translation>
    </message>
    <message>
        <source>No minimum age is set.</source>
        <translation>No se ha fijado una edad mínima.</translation>
    </message>
    <message numerus="yes">
        <source>Not below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>No está por debajo del mínimo de %n año. Una estimación no es un documento: cerca del mínimo, pida uno.</numerusform>
            <numerusform>No está por debajo del mínimo de %n años. Una estimación no es un documento: cerca del mínimo, pida uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the minimum of %n years. An estimate is no document: near the minimum, ask for one.</source>
        <translation>
            <numerusform>Por debajo del mínimo de %n año. Una estimación no es un documento: cerca del mínimo, pida uno.</numerusform>
            <numerusform>Por debajo del mínimo de %n años. Una estimación no es un documento: cerca del mínimo, pida uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liveness score %1, declined at or below %2.</source>
        <translation>Prueba de vida %1, se rechaza con %2 o menos.</translation>
    </message>
    <message>
        <source>Liveness was not checked.</source>
        <translation>No se comprobó la prueba de vida.</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Rostros encontrados</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sin estimación</translation>
    </message>
</context>
<context>
    <name>countersign::AgeScale</name>
    <message>
        <source>Age scale</source>
        <translation>Escala de edad</translation>
    </message>
    <message>
        <source>%1 years, minimum %2</source>
        <translation>%1 años, mínimo %2</translation>
    </message>
    <message>
        <source>no age, minimum %1</source>
        <translation>sin edad, mínimo %1</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>mínimo %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchDesk</name>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>No hay tal lote en este equipo.</translation>
    </message>
    <message>
        <source>The batch could not be deleted. Check that its folder may be written: %1</source>
        <translation>No se pudo eliminar el lote. Compruebe que se puede escribir en su carpeta: %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchExport</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>No se puede escribir el archivo. Compruebe su carpeta y el espacio libre: %1</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInput</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Este archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The same pictures stand in a row above.</source>
        <translation>Las mismas imágenes están en una fila anterior.</translation>
    </message>
    <message numerus="yes">
        <source>A batch holds at most %n calls. Split it.</source>
        <translation>
            <numerusform>Un lote admite como máximo %n llamada. Divídalo.</numerusform>
            <numerusform>Un lote admite como máximo %n llamadas. Divídalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2</source>
        <translation>La tabla no tiene la columna «%1». Tiene: %2</translation>
    </message>
    <message>
        <source>The table needs two columns of pictures, for example “selfie” and “document”.</source>
        <translation>La tabla necesita dos columnas de imágenes, por ejemplo «selfie» y «document».</translation>
    </message>
    <message>
        <source>A picture is missing in this row.</source>
        <translation>Falta una imagen en esta fila.</translation>
    </message>
    <message>
        <source>“%1” says neither same nor different.</source>
        <translation>«%1» no dice ni igual ni distinto.</translation>
    </message>
    <message>
        <source>The vendor data is too long.</source>
        <translation>Los datos del proveedor son demasiado largos.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The table is too large: %1</source>
        <translation>La tabla es demasiado grande: %1</translation>
    </message>
    <message>
        <source>There is no picture that belongs to this one.</source>
        <translation>No hay ninguna imagen que corresponda a esta.</translation>
    </message>
    <message>
        <source>Several pictures would belong together here.</source>
        <translation>Aquí corresponderían varias imágenes.</translation>
    </message>
    <message>
        <source>Its name fits neither pattern.</source>
        <translation>Su nombre no encaja en ningún patrón.</translation>
    </message>
    <message>
        <source>Each pattern needs one star, and the two must differ: for example “*selfie” and “*document”.</source>
        <translation>Cada patrón necesita un asterisco y los dos deben ser distintos: por ejemplo, «*selfie» y «*document».</translation>
    </message>
    <message>
        <source>Choose a folder, a table or pictures first.</source>
        <translation>Elija primero una carpeta, una tabla o imágenes.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be sent.</source>
        <translation>No contiene nada que se pueda enviar.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchInputModel</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Will it be sent?</source>
        <translation>¿Se enviará?</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPage</name>
    <message>
        <source>Delete this batch</source>
        <translation>Eliminar este lote</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Takes its paths and results off this computer.</source>
        <translation>Borra de este equipo sus rutas y resultados.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>Elegir una tabla o imágenes…</translation>
    </message>
    <message>
        <source>Start, or go on</source>
        <translation>Empezar o continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>Repetir las fallidas</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>Repetir las desconocidas</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrar los resultados</translation>
    </message>
    <message>
        <source>Export the results…</source>
        <translation>Exportar los resultados…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchPair</name>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Choose a row to see its pictures.</source>
        <translation>Elija una fila para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResults</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Run failed ones again</source>
        <translation>Repetir las fallidas</translation>
    </message>
    <message>
        <source>Run unknown ones again</source>
        <translation>Repetir las desconocidas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>These calls were sent and their answers were lost. They may be billed twice.</source>
        <translation>Estas llamadas se enviaron y sus respuestas se perdieron. Podrían cobrarse dos veces.</translation>
    </message>
    <message>
        <source>File, vendor data or finding</source>
        <translation>Archivo, datos del proveedor o hallazgo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everything, one result a line (*.jsonl)</source>
        <translation>Todo, un resultado por línea (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits this filter.</source>
        <translation>Ninguna fila cumple este filtro.</translation>
    </message>
    <message>
        <source>Filled: labelled same, or not labelled. Hatched: labelled different.</source>
        <translation>Relleno: con etiqueta igual, o sin etiqueta. Rayado: con etiqueta distinto.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchResultsModel</name>
    <message>
        <source>%1, on a blocklist</source>
        <translation>%1, en una lista de bloqueo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
</context>
<context>
    <name>countersign::BatchSetup</name>
    <message>
        <source>Drop a folder, a CSV file or pictures here.</source>
        <translation>Suelte aquí una carpeta, un archivo CSV o imágenes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Qué se enviaría</translation>
    </message>
    <message>
        <source>What to do with the pictures</source>
        <translation>Qué hacer con las imágenes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a table or pictures…</source>
        <translation>Elegir una tabla o imágenes…</translation>
    </message>
    <message>
        <source>What stands for the star is the same in the names of a pair.</source>
        <translation>Lo que ocupa el lugar del asterisco es igual en los nombres de una pareja.</translation>
    </message>
    <message>
        <source>Probes are named</source>
        <translation>Las imágenes de prueba se llaman</translation>
    </message>
    <message>
        <source>their references</source>
        <translation>sus referencias</translation>
    </message>
    <message>
        <source>Column of the probe</source>
        <translation>Columna de la imagen de prueba</translation>
    </message>
    <message>
        <source>of the reference</source>
        <translation>de la referencia</translation>
    </message>
    <message>
        <source>of the label</source>
        <translation>de la etiqueta</translation>
    </message>
    <message>
        <source>A similarity at or below it declines.</source>
        <translation>Una similitud igual o inferior se rechaza.</translation>
    </message>
    <message>
        <source>An age below it declines; 0 switches the check off.</source>
        <translation>Una edad inferior se rechaza; 0 desactiva la comprobación.</translation>
    </message>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>También busca el rostro con la imagen girada 90, 180 y 270 grados; más lento.</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>Una comprobación guardada se conserva como caso y su rostro puede encontrarse en búsquedas posteriores.</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>Rechazar con este valor o menos</translation>
    </message>
    <message>
        <source>Decline below the age of</source>
        <translation>Rechazar por debajo de la edad de</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motivo (obligatorio)</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Precio de una llamada</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The paths of the pictures and the results stay on this computer until you delete the batch. The pictures themselves are not copied.</source>
        <translation>Las rutas de las imágenes y los resultados quedan en este equipo hasta que elimine el lote. Las imágenes no se copian.</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>La carpeta de un lote</translation>
    </message>
    <message>
        <source>The table or the pictures of a batch</source>
        <translation>La tabla o las imágenes de un lote</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders</source>
        <translation>
            <numerusform>%n archivo o carpeta</numerusform>
            <numerusform>%n archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Choose a folder, a CSV file or pictures. Nothing is sent before you start.</source>
        <translation>Elija una carpeta, un archivo CSV o imágenes. No se envía nada antes de que empiece.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchStore</name>
    <message>
        <source>Another version of Countersign wrote this batch. Go on with that one.</source>
        <translation>Otra versión de Countersign escribió este lote. Continúe con ella.</translation>
    </message>
    <message>
        <source>This batch is at work in another window or on the command line. Wait for it, or pause it there.</source>
        <translation>Este lote está en marcha en otra ventana o en la línea de órdenes. Espere a que acabe o páuselo allí.</translation>
    </message>
    <message>
        <source>The file of this batch is damaged, so nothing was sent: %1</source>
        <translation>El archivo de este lote está dañado, así que no se envió nada: %1</translation>
    </message>
    <message>
        <source>The batch could not be kept on this computer, so nothing was sent. Check that the disk has room and that its folder may be written.</source>
        <translation>No se pudo guardar el lote en este equipo, así que no se envió nada. Compruebe que hay espacio en el disco y que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>There is no such batch on this computer.</source>
        <translation>No hay tal lote en este equipo.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchViewModel</name>
    <message>
        <source>The batch has ended.</source>
        <translation>El lote ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls can be made</source>
        <translation>
            <numerusform>Se puede hacer %n llamada</numerusform>
            <numerusform>Se pueden hacer %n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n no se puede usar</numerusform>
            <numerusform>%n no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled</source>
        <translation>
            <numerusform>%n con etiqueta</numerusform>
            <numerusform>%n con etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is billed on this computer.</source>
        <translation>En este equipo no se cobra nada.</translation>
    </message>
    <message>
        <source>About %1 at %2 a call.</source>
        <translation>Unos %1 a %2 por llamada.</translation>
    </message>
    <message>
        <source>Didit charges for each call. Enter the price of one to see what it comes to.</source>
        <translation>Didit cobra por cada llamada. Introduzca el precio de una para ver el total.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>El saldo de la cuenta es %1.</translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>El lote se eliminó de este equipo.</translation>
    </message>
    <message>
        <source>This batch was begun with another service. Choose that one in Settings first.</source>
        <translation>Este lote se empezó con otro servicio. Elíjalo primero en Ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are exported.</source>
        <translation>
            <numerusform>Se exportó %n fila.</numerusform>
            <numerusform>Se exportaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobadas</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>goes on in %n seconds</source>
        <translation>
            <numerusform>continúa en %n segundo</numerusform>
            <numerusform>continúa en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 left</source>
        <translation>%1 por minuto, faltan %2</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so a batch cannot add to it. Drop the pictures on the page Blocklists, where a colleague confirms them.</source>
        <translation>Dos personas deciden qué entra en una lista de bloqueo, así que un lote no puede añadir nada. Suelte las imágenes en la página Listas de bloqueo, donde un colega las confirma.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, or a poor one; its line says why. Faces that are on the list already are not looked for, because each search costs.</source>
        <translation>No se añade una imagen sin rostro, con varios o con uno deficiente; su línea dice por qué. No se busca si un rostro ya está en la lista, porque cada búsqueda tiene un coste.</translation>
    </message>
    <message>
        <source>A picture is not added if it shows no face, several, a poor one, or somebody who is on the list already; its line says why.</source>
        <translation>No se añade una imagen sin rostro, con varios, con uno deficiente o de alguien que ya está en la lista; su línea dice por qué.</translation>
    </message>
</context>
<context>
    <name>countersign::BatchWords</name>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>Comparar parejas</translation>
    </message>
    <message>
        <source>Search faces</source>
        <translation>Buscar rostros</translation>
    </message>
    <message>
        <source>Estimate ages</source>
        <translation>Estimar edades</translation>
    </message>
    <message>
        <source>Add to the blocklist</source>
        <translation>Añadir a la lista de bloqueo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>misma</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintas</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BenchActions</name>
    <message>
        <source>&amp;Link the views</source>
        <translation>En&amp;lazar las vistas</translation>
    </message>
    <message>
        <source>Both in &amp;grey</source>
        <translation>Ambos en &amp;gris</translation>
    </message>
    <message>
        <source>&amp;Change the light</source>
        <translation>&amp;Cambiar la luz</translation>
    </message>
    <message>
        <source>&amp;Mirror this side</source>
        <translation>&amp;Reflejar este lado</translation>
    </message>
    <message>
        <source>Turn this side l&amp;eft</source>
        <translation>Girar este lado a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn this side &amp;right</source>
        <translation>Girar este lado a la &amp;derecha</translation>
    </message>
    <message>
        <source>Half a degree left</source>
        <translation>Medio grado a la izquierda</translation>
    </message>
    <message>
        <source>Half a degree right</source>
        <translation>Medio grado a la derecha</translation>
    </message>
    <message>
        <source>&amp;Next part of the face</source>
        <translation>&amp;Siguiente parte del rostro</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>Co&amp;mo llegó</translation>
    </message>
    <message>
        <source>&amp;Whole pictures</source>
        <translation>Imágenes com&amp;pletas</translation>
    </message>
    <message>
        <source>One to &amp;one</source>
        <translation>Uno a u&amp;no</translation>
    </message>
    <message>
        <source>&amp;Both faces alike</source>
        <translation>Ambos rostros ig&amp;uales</translation>
    </message>
    <message>
        <source>Inner &amp;faces only</source>
        <translation>Solo el &amp;interior del rostro</translation>
    </message>
    <message>
        <source>&amp;Part of the face before</source>
        <translation>Parte &amp;anterior del rostro</translation>
    </message>
    <message>
        <source>W&amp;ipe to the other picture</source>
        <translation>Cor&amp;tinilla a la otra imagen</translation>
    </message>
    <message>
        <source>Align both sides by &amp;pins</source>
        <translation>Alinear ambos lados con &amp;chinchetas</translation>
    </message>
    <message>
        <source>Mark what is alike</source>
        <translation>Marcar lo que es igual</translation>
    </message>
    <message>
        <source>Mark what is different</source>
        <translation>Marcar lo que es distinto</translation>
    </message>
    <message>
        <source>The chosen mark: alike or different</source>
        <translation>La marca elegida: igual o distinto</translation>
    </message>
    <message>
        <source>Take the chosen mark off</source>
        <translation>Quitar la marca elegida</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>Ca&amp;mbiar los lados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
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
        <translation>No decida con superposiciones.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>countersign::BenchPoints</name>
    <message>
        <source>The same place here: click it, or press Enter.</source>
        <translation>El mismo lugar aquí: haga clic o pulse Intro.</translation>
    </message>
    <message>
        <source>What to mark: click it, or move the cross and press Enter. Esc ends.</source>
        <translation>Qué marcar: haga clic, o mueva la cruz y pulse Intro. Esc termina.</translation>
    </message>
    <message>
        <source>Where the nearer pin belongs: click it, or press Enter. Esc ends.</source>
        <translation>Dónde va la chincheta más cercana: haga clic o pulse Intro. Esc termina.</translation>
    </message>
    <message>
        <source>Pin %1 of 2: click a place, or move the cross and press Enter. Esc ends.</source>
        <translation>Chincheta %1 de 2: haga clic en un lugar, o mueva la cruz y pulse Intro. Esc termina.</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>chincheta %1</translation>
    </message>
    <message>
        <source>and on the other side?</source>
        <translation>¿y al otro lado?</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsPage</name>
    <message>
        <source>Blocklists</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>&amp;Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add &amp;one face, or the face of a case…</source>
        <translation>Añadir &amp;un rostro o el de un caso…</translation>
    </message>
    <message>
        <source>Add &amp;what is ready</source>
        <translation>Añadir lo que está &amp;listo</translation>
    </message>
    <message>
        <source>S&amp;top or close</source>
        <translation>De&amp;tener o cerrar</translation>
    </message>
    <message>
        <source>Add or &amp;leave out this picture</source>
        <translation>Añadir o &amp;descartar esta imagen</translation>
    </message>
    <message>
        <source>Add it although something speaks a&amp;gainst it</source>
        <translation>Añadirla aunque al&amp;go hable en contra</translation>
    </message>
    <message>
        <source>Waiting for a second &amp;person</source>
        <translation>En espera de una segunda &amp;persona</translation>
    </message>
    <message>
        <source>Refuse what &amp;is proposed</source>
        <translation>Rechazar lo prop&amp;uesto</translation>
    </message>
    <message>
        <source>Open its &amp;case</source>
        <translation>Abrir su &amp;caso</translation>
    </message>
    <message>
        <source>Look at it in &amp;full</source>
        <translation>Ver la entrada &amp;completa</translation>
    </message>
    <message>
        <source>Write the r&amp;eason anew…</source>
        <translation>&amp;Escribir de nuevo el motivo…</translation>
    </message>
    <message>
        <source>When to &amp;look again…</source>
        <translation>Cuándo volver a &amp;revisar…</translation>
    </message>
    <message>
        <source>Look again 90 days la&amp;ter</source>
        <translation>Revisar 90 días más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Remove the entries</source>
        <translation>&amp;Quitar las entradas</translation>
    </message>
    <message>
        <source>&amp;Due for review</source>
        <translation>&amp;Pendientes de revisión</translation>
    </message>
    <message>
        <source>Cards or ta&amp;ble</source>
        <translation>Tarjetas o ta&amp;bla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Do it agai&amp;n</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>F&amp;ind an entry</source>
        <translation>&amp;Buscar una entrada</translation>
    </message>
    <message>
        <source>I&amp;mport entries from a table…</source>
        <translation>I&amp;mportar entradas de una tabla…</translation>
    </message>
    <message>
        <source>E&amp;xport the entries…</source>
        <translation>E&amp;xportar las entradas…</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Looking for doubles: %1 of %2 faces…</source>
        <translation>Buscando duplicados: %1 de %2 rostros…</translation>
    </message>
    <message>
        <source>Find dou&amp;bles</source>
        <translation>Buscar du&amp;plicados</translation>
    </message>
    <message>
        <source>The search for doubles was stopped.</source>
        <translation>Se detuvo la búsqueda de duplicados.</translation>
    </message>
</context>
<context>
    <name>countersign::BlocklistsViewModel</name>
    <message numerus="yes">
        <source>%n entries stay on the list.</source>
        <translation>
            <numerusform>%n entrada permanece en la lista.</numerusform>
            <numerusform>%n entradas permanecen en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be removed in a few seconds.</source>
        <translation>
            <numerusform>%n entrada se quitará en unos segundos.</numerusform>
            <numerusform>%n entradas se quitarán en unos segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries are done.</source>
        <translation>Hechas %1 de %2 entradas.</translation>
    </message>
    <message>
        <source>Changing the entries…</source>
        <translation>Cambiando las entradas…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>Se añadió %n entrada.</numerusform>
            <numerusform>Se añadieron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed.</source>
        <translation>
            <numerusform>Se quitó %n entrada.</numerusform>
            <numerusform>Se quitaron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>Se cambió %n entrada.</numerusform>
            <numerusform>Se cambiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be changed; each says why.</source>
        <translation>
            <numerusform>No se pudo cambiar %n entrada; ella indica por qué.</numerusform>
            <numerusform>No se pudieron cambiar %n entradas; cada una indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Se ha deshecho.</translation>
    </message>
    <message>
        <source>Doubles are looked for on lists of faces; a value stands on its list once.</source>
        <translation>Los duplicados se buscan en listas de rostros; un valor está una sola vez en su lista.</translation>
    </message>
    <message>
        <source>Looking for doubles on this computer; it costs nothing.</source>
        <translation>Buscando duplicados en este equipo; no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be looked at.</source>
        <translation>
            <numerusform>No se pudo examinar %n imagen.</numerusform>
            <numerusform>No se pudieron examinar %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list more than once.</source>
        <translation>Nadie está más de una vez en esta lista.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on this list more than once. Keep one entry of each and remove the others; Esc shows the whole list.</source>
        <translation>
            <numerusform>%n persona está más de una vez en esta lista. Conserve una entrada y quite las demás; Esc muestra la lista entera.</numerusform>
            <numerusform>%n personas están más de una vez en esta lista. Conserve una entrada de cada una y quite las demás; Esc muestra la lista entera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BuiltInNotice</name>
    <message>
        <source>The built-in networks made this comparison. %1 Larger networks tell people apart more surely.</source>
        <translation>Las redes incluidas hicieron esta comparación. %1 Las redes mayores distinguen a las personas con más seguridad.</translation>
    </message>
</context>
<context>
    <name>countersign::Candidate</name>
    <message>
        <source>On a blocklist</source>
        <translation>En una lista de bloqueo</translation>
    </message>
    <message>
        <source>On an allowlist</source>
        <translation>En una lista de permitidos</translation>
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
        <translation>%1. El siguiente: %2.</translation>
    </message>
    <message>
        <source>The same customer or case, by rank: %1.</source>
        <translation>El mismo cliente o caso, por puesto: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateModel</name>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Entrada de lista</translation>
    </message>
    <message>
        <source>Imported face</source>
        <translation>Rostro importado</translation>
    </message>
    <message>
        <source>Retained face</source>
        <translation>Rostro conservado</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Datos del proveedor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePane</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>The service sent no picture of this candidate.</source>
        <translation>El servicio no envió ninguna imagen de este candidato.</translation>
    </message>
    <message>
        <source>Fetching the picture.</source>
        <translation>Obteniendo la imagen.</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatePanel</name>
    <message>
        <source>What the service knows of a candidate appears after your answer.</source>
        <translation>Lo que el servicio sabe de un candidato aparece tras su respuesta.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1: how alike?</source>
        <translation>%1: ¿cuánto se parecen?</translation>
    </message>
    <message>
        <source>%1: your rating</source>
        <translation>%1: su valoración</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>No queda ningún candidato por mirar.</translation>
    </message>
    <message>
        <source>0   None of the others</source>
        <translation>0   Ninguno de los demás</translation>
    </message>
    <message>
        <source>0   None of these</source>
        <translation>0   Ninguno de estos</translation>
    </message>
</context>
<context>
    <name>countersign::CandidateStrip</name>
    <message>
        <source>The candidates before</source>
        <translation>Los candidatos anteriores</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>You called them different from this picture before.</source>
        <translation>Los calificó antes de distintos de esta imagen.</translation>
    </message>
    <message>
        <source>Candidates %1</source>
        <translation>Candidatos %1</translation>
    </message>
    <message>
        <source>No candidate is left to look at.</source>
        <translation>No queda ningún candidato por mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n called different before</source>
        <translation>
            <numerusform>%n calificado antes de distinto</numerusform>
            <numerusform>%n calificados antes de distintos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CandidateViews</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Filtrar los candidatos</translation>
    </message>
    <message>
        <source>On a blocklist</source>
        <translation>En una lista de bloqueo</translation>
    </message>
    <message>
        <source>Shows only candidates that are on a blocklist.</source>
        <translation>Muestra solo los candidatos que están en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Orden de los candidatos</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Por puesto</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
</context>
<context>
    <name>countersign::CandidatesViewModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
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
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit, one to one, face</source>
        <translation>Ajustar, uno a uno, rostro</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>Ampliar el rostro</translation>
    </message>
    <message>
        <source>Boxes on or off</source>
        <translation>Mostrar u ocultar los recuadros</translation>
    </message>
    <message>
        <source>Labels at the boxes on or off</source>
        <translation>Mostrar u ocultar los rótulos de los recuadros</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>Datos de la imagen</translation>
    </message>
    <message>
        <source>Mark a face by hand</source>
        <translation>Marcar un rostro a mano</translation>
    </message>
    <message>
        <source>Eye points on or off</source>
        <translation>Mostrar u ocultar los puntos de los ojos</translation>
    </message>
</context>
<context>
    <name>countersign::CaseColumn</name>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Go on with the case</source>
        <translation>Seguir con el caso</translation>
    </message>
    <message>
        <source>This was a seeded check, not a case.</source>
        <translation>Esto era un control intercalado, no un caso.</translation>
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
        <translation>Referencia</translation>
    </message>
    <message>
        <source>This case has no picture here.</source>
        <translation>Este caso no tiene ninguna imagen aquí.</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Obteniendo la imagen…</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <translation>Buscando el rostro…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encontró ningún rostro</translation>
    </message>
    <message>
        <source>Where the face is could not be found out</source>
        <translation>No se pudo averiguar dónde está el rostro</translation>
    </message>
    <message>
        <source>Too small or too blurred to be sure: %1. “Can&apos;t tell” is a full answer.</source>
        <translation>Demasiado pequeña o borrosa para estar seguro: %1. «No se puede saber» es una respuesta válida.</translation>
    </message>
</context>
<context>
    <name>countersign::CaseFindings</name>
    <message>
        <source>%1 became %2</source>
        <translation>%1 pasó a %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Vendor data: %1</source>
        <translation>Datos del proveedor: %1</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Comparación facial</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>Sin similitud</translation>
    </message>
    <message>
        <source>Liveness and age</source>
        <translation>Prueba de vida y edad</translation>
    </message>
    <message>
        <source>Liveness %1 of 100</source>
        <translation>Prueba de vida %1 de 100</translation>
    </message>
    <message>
        <source>Liveness was not measured.</source>
        <translation>No se midió la prueba de vida.</translation>
    </message>
    <message>
        <source>About %1 years</source>
        <translation>Unos %1 años</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing has happened to this case yet.</source>
        <translation>Todavía no le ha ocurrido nada a este caso.</translation>
    </message>
    <message>
        <source>Other cases with this vendor data</source>
        <translation>Otros casos con estos datos del proveedor</translation>
    </message>
    <message>
        <source>Case %1: %2, %3</source>
        <translation>Caso %1: %2, %3</translation>
    </message>
    <message>
        <source>Opens that case.</source>
        <translation>Abre ese caso.</translation>
    </message>
</context>
<context>
    <name>countersign::CaseLeftovers</name>
    <message>
        <source>After the correction of case %1</source>
        <translation>Tras la corrección del caso %1</translation>
    </message>
    <message>
        <source>Whether blocklists still hold entries of case %1 could not be read. Look at them on their page.</source>
        <translation>No se pudo leer si las listas de bloqueo aún contienen entradas del caso %1. Revíselas en su página.</translation>
    </message>
</context>
<context>
    <name>countersign::CasePairs</name>
    <message>
        <source>Case %1: %2</source>
        <translation>Caso %1: %2</translation>
    </message>
    <message>
        <source>Its two pictures are not there any more.</source>
        <translation>Sus dos imágenes ya no están.</translation>
    </message>
</context>
<context>
    <name>countersign::CasePicture</name>
    <message>
        <source>Selfie</source>
        <translation>Selfi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Document portrait</source>
        <translation>Retrato del documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
</context>
<context>
    <name>countersign::CaseQueue</name>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Cases in review</source>
        <translation>Casos en revisión</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No case waits for a person.</source>
        <translation>Ningún caso espera a una persona.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Qué casos</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Number, ID or vendor data</source>
        <translation>Número, ID o datos del proveedor</translation>
    </message>
    <message>
        <source>Cases (%1+)</source>
        <translation>Casos (%1+)</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>No hay ningún caso así.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases done today</source>
        <translation>
            <numerusform>%n caso resuelto hoy</numerusform>
            <numerusform>%n casos resueltos hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CaseReport</name>
    <message>
        <source>The service&apos;s answer</source>
        <translation>La respuesta del servicio</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>Sin similitud</translation>
    </message>
    <message>
        <source>What was done, by the record</source>
        <translation>Lo que se hizo, según el registro</translation>
    </message>
    <message>
        <source>Nothing yet on this computer.</source>
        <translation>Nada todavía en este equipo.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>The pictures, as they came</source>
        <translation>Las imágenes, tal como llegaron</translation>
    </message>
    <message>
        <source>The faces were not assessed feature by feature.</source>
        <translation>Las caras no se evaluaron rasgo por rasgo.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Newest entry&apos;s hash: %1</source>
        <translation>Hash de la última entrada: %1</translation>
    </message>
    <message>
        <source>The report cannot be written. Check its folder and the free space: %1</source>
        <translation>No se puede escribir el informe. Revise su carpeta y el espacio libre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: eyes %n pixels apart</source>
        <translation>
            <numerusform>%1: ojos a %n píxel</numerusform>
            <numerusform>%1: ojos a %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the faces are in them is not known.</source>
        <translation>No se sabe dónde están los rostros en ellas.</translation>
    </message>
    <message>
        <source>The same pictures, the compared faces marked</source>
        <translation>Las mismas imágenes, con los rostros comparados marcados</translation>
    </message>
    <message>
        <source>Feature by feature</source>
        <translation>Rasgo por rasgo</translation>
    </message>
    <message>
        <source>Declined at a similarity of %1 or less.</source>
        <translation>Se rechaza con una similitud de %1 o menos.</translation>
    </message>
    <message>
        <source>The service did not say at which similarity it declines.</source>
        <translation>El servicio no dijo con qué similitud rechaza.</translation>
    </message>
    <message>
        <source>What is known of the pictures</source>
        <translation>Qué se sabe de las imágenes</translation>
    </message>
    <message>
        <source>A circle is around what the reviewer found alike in both, a diamond around what is different.</source>
        <translation>Un círculo rodea lo que la persona revisora encontró igual en ambas; un rombo, lo que es distinto.</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>ninguno de los demás</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Candidates of the face search</source>
        <translation>Candidatos de la búsqueda facial</translation>
    </message>
</context>
<context>
    <name>countersign::CaseReview</name>
    <message>
        <source>different, sure</source>
        <translation>distintas, seguro</translation>
    </message>
    <message>
        <source>probably different</source>
        <translation>probablemente distintas</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probablemente la misma</translation>
    </message>
    <message>
        <source>the same, sure</source>
        <translation>la misma, seguro</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>Usted: %1.</translation>
    </message>
    <message>
        <source>The service has no similarity for this pair.</source>
        <translation>El servicio no tiene similitud para este par.</translation>
    </message>
    <message>
        <source>The service leaves it open.</source>
        <translation>El servicio lo deja abierto.</translation>
    </message>
    <message>
        <source>You differ.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>You agree.</source>
        <translation>Coinciden.</translation>
    </message>
    <message>
        <source>You leave it open.</source>
        <translation>Usted lo deja abierto.</translation>
    </message>
    <message>
        <source>Service: %1; the case is %2.</source>
        <translation>Servicio: %1; el caso: %2.</translation>
    </message>
    <message>
        <source>Rate the two faces first.</source>
        <translation>Valore primero las dos caras.</translation>
    </message>
    <message>
        <source>Choose a verdict.</source>
        <translation>Elija un veredicto.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Elija un motivo.</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Este motivo necesita una nota.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>La nota es demasiado larga: acórtela a %n carácter.</numerusform>
            <numerusform>La nota es demasiado larga: acórtela a %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent. A colleague looks without seeing your rating.</source>
        <translation>No se envía nada. Un colega mira sin ver su valoración.</translation>
    </message>
    <message>
        <source>Another reviewer: %1.</source>
        <translation>Otro revisor: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent. The case leaves your way until %1.</source>
        <translation>No se envía nada. El caso queda apartado hasta el %1.</translation>
    </message>
    <message>
        <source>Give the address that the e-mail goes to, or send none.</source>
        <translation>Indique la dirección a la que va el correo, o no envíe ninguno.</translation>
    </message>
    <message>
        <source>The service tells the person by e-mail.</source>
        <translation>El servicio avisa a la persona por correo electrónico.</translation>
    </message>
    <message>
        <source>No e-mail is sent.</source>
        <translation>No se envía ningún correo.</translation>
    </message>
    <message>
        <source>Lets this person in.</source>
        <translation>Deja entrar a esta persona.</translation>
    </message>
    <message>
        <source>Keeps this person out; the service may put the face on its blocklist.</source>
        <translation>Deja fuera a esta persona; el servicio puede poner el rostro en su lista de bloqueo.</translation>
    </message>
    <message>
        <source>The person is asked for every step that did not pass.</source>
        <translation>Se pide a la persona cada paso que no se superó.</translation>
    </message>
    <message numerus="yes">
        <source>The person is asked for %n steps again.</source>
        <translation>
            <numerusform>Se pide a la persona un paso otra vez.</numerusform>
            <numerusform>Se piden a la persona %n pasos otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>Valore primero los candidatos, o pulse 0 si no es ninguno de estos.</translation>
    </message>
</context>
<context>
    <name>countersign::CasesPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a case from the queue to see its pictures.</source>
        <translation>Elija un caso de la cola para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Leyendo el caso…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The case number is copied.</source>
        <translation>El número de caso está copiado.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>Caso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Caso &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;undecided case</source>
        <translation>Siguiente caso sin d&amp;ecidir</translation>
    </message>
    <message>
        <source>&amp;Copy the case number</source>
        <translation>&amp;Copiar el número de caso</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Valorar: %1</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Pe&amp;dir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Back to the verdicts</source>
        <translation>&amp;Volver a los veredictos</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>Co&amp;mmit the decision</source>
        <translation>Con&amp;firmar la decisión</translation>
    </message>
    <message>
        <source>Case %1 is made.</source>
        <translation>El caso %1 está creado.</translation>
    </message>
    <message>
        <source>&amp;Filter the cases</source>
        <translation>&amp;Filtrar los casos</translation>
    </message>
    <message>
        <source>Ne&amp;w case…</source>
        <translation>N&amp;uevo caso…</translation>
    </message>
    <message>
        <source>&amp;All details</source>
        <translation>&amp;Todos los detalles</translation>
    </message>
    <message>
        <source>&amp;Second opinion</source>
        <translation>Se&amp;gunda opinión</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>El informe está escrito: %1</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Report on case %1</source>
        <translation>Informe del caso %1</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>Mostrar u ocultar la &amp;lista</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>Imagen si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>Imagen a&amp;nterior</translation>
    </message>
    <message>
        <source>The note is at the service.</source>
        <translation>La nota está en el servicio.</translation>
    </message>
    <message>
        <source>Pa&amp;rk…</source>
        <translation>A&amp;parcar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are off the blocklists.</source>
        <translation>
            <numerusform>%n entrada ya no está en las listas de bloqueo.</numerusform>
            <numerusform>%n entradas ya no están en las listas de bloqueo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match the two faces again…</source>
        <translation>&amp;Comparar de nuevo los dos rostros…</translation>
    </message>
    <message>
        <source>Search this &amp;face…</source>
        <translation>Buscar este r&amp;ostro…</translation>
    </message>
    <message>
        <source>&amp;Estimate the age again…</source>
        <translation>&amp;Estimar de nuevo la edad…</translation>
    </message>
    <message>
        <source>Add this face to the &amp;blocklist…</source>
        <translation>Añadir este rostro a la lista de &amp;bloqueo…</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait. Read the queue again to see them.</source>
        <translation>
            <numerusform>%n caso nuevo espera. Vuelva a leer la cola para verlo.</numerusform>
            <numerusform>%n casos nuevos esperan. Vuelva a leer la cola para verlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other cases with this vendor data could not be read.</source>
        <translation>No se pudieron leer los demás casos con estos datos del proveedor.</translation>
    </message>
    <message>
        <source>Report with both faces on A4 (*.pdf)</source>
        <translation>Informe con ambos rostros en A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report with both faces on Letter (*.pdf)</source>
        <translation>Informe con ambos rostros en Carta (*.pdf)</translation>
    </message>
    <message>
        <source>Check&amp;list</source>
        <translation>&amp;Lista de comprobación</translation>
    </message>
    <message>
        <source>Kept filter&amp;s…</source>
        <translation>Filtros &amp;conservados…</translation>
    </message>
    <message>
        <source>&amp;Hand over second opinions…</source>
        <translation>&amp;Entregar segundas opiniones…</translation>
    </message>
    <message>
        <source>&amp;Take in second opinions…</source>
        <translation>&amp;Recibir segundas opiniones…</translation>
    </message>
    <message>
        <source>Compare the &amp;candidates, or the pair</source>
        <translation>&amp;Comparar los candidatos, o el par</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>Mostrar &amp;más candidatos</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>Los candidatos &amp;anteriores</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>Ning&amp;uno de estos candidatos</translation>
    </message>
    <message>
        <source>opened %1 · pictures can be fetched until %2</source>
        <translation>abierto a las %1 · imágenes disponibles hasta las %2</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>Control intercalado</translation>
    </message>
    <message>
        <source>The first rating stays, because what it revealed has been seen.</source>
        <translation>La primera valoración se mantiene, porque ya se ha visto lo que reveló.</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases wait at the end of the queue.</source>
        <translation>
            <numerusform>%n caso nuevo espera al final de la cola.</numerusform>
            <numerusform>%n casos nuevos esperan al final de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Oldest or newest first</source>
        <translation>Los más antiguos o los más &amp;recientes primero</translation>
    </message>
</context>
<context>
    <name>countersign::CasesViewModel</name>
    <message>
        <source>Case %1: %2, confirmed by the service.</source>
        <translation>Caso %1: %2, confirmado por el servicio.</translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now. Look at its timeline.</source>
        <translation>Caso %1: no se envió nada, porque ya está %2. Mire su cronología.</translation>
    </message>
    <message>
        <source>Case %1: taken back, nothing was sent.</source>
        <translation>Caso %1: deshecho, no se envió nada.</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>Caso %1: el servicio no aceptó la decisión. %2</translation>
    </message>
    <message>
        <source>Case %1: not sent yet, it will be sent again by itself. %2</source>
        <translation>Caso %1: aún no enviado, se volverá a enviar por sí solo. %2</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that: look at its timeline.</source>
        <translation>El caso %1 ya está %2. No se sabe si su decisión llegó antes: mire su cronología.</translation>
    </message>
    <message>
        <source>A case that is %1 cannot be asked for again.</source>
        <translation>Un caso %1 no se puede volver a pedir.</translation>
    </message>
    <message>
        <source>The case is %1 already.</source>
        <translation>El caso ya está %1.</translation>
    </message>
    <message>
        <source>The case is not open any more. Open it again and add the note there.</source>
        <translation>El caso ya no está abierto. Vuelva a abrirlo y añada la nota allí.</translation>
    </message>
    <message>
        <source>There is no case %1 at this service.</source>
        <translation>En este servicio no hay ningún caso %1.</translation>
    </message>
</context>
<context>
    <name>countersign::CheckOptionsBar</name>
    <message>
        <source>Also looks for the face with the picture turned by 90, 180 and 270 degrees; slower.</source>
        <translation>También busca el rostro con la imagen girada 90, 180 y 270 grados; más lento.</translation>
    </message>
    <message>
        <source>A saved check is kept as a case, and its face can be found by later searches.</source>
        <translation>Una comprobación guardada se conserva como caso y su rostro puede encontrarse en búsquedas posteriores.</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>Datos del proveedor (opcional)</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Datos del proveedor</translation>
    </message>
</context>
<context>
    <name>countersign::CheckPage</name>
    <message>
        <source>Ready. Press Ctrl+Return to run the check.</source>
        <translation>Listo. Pulse Ctrl+Return para ejecutar la comprobación.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for the answer. Press Esc to cancel.</source>
        <translation>Esperando la respuesta. Pulse Esc para cancelar.</translation>
    </message>
    <message>
        <source>The pictures of that check are no longer kept.</source>
        <translation>Las imágenes de esa comprobación ya no se conservan.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, or mark the face by hand (menu Pictures).</source>
        <translation>No se encontró ningún rostro aquí. Elija otra imagen o marque el rostro a mano (menú Imágenes).</translation>
    </message>
    <message>
        <source>No face was found here. Choose another picture, switch on “Try turned pictures”, or mark the face by hand (menu Pictures).</source>
        <translation>No se encontró ningún rostro aquí. Elija otra imagen, active «Probar imágenes giradas» o marque el rostro a mano (menú Imágenes).</translation>
    </message>
</context>
<context>
    <name>countersign::Checklist</name>
    <message>
        <source>not assessed</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>difiere, explicado</translation>
    </message>
    <message>
        <source>differs, not explained</source>
        <translation>difiere, sin explicar</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Lens and distance</source>
        <translation>Objetivo y distancia</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Años transcurridos</translation>
    </message>
    <message>
        <source>Head outline</source>
        <translation>Contorno de la cabeza</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Línea del cabello</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Mejillas</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Chin and jaw</source>
        <translation>Mentón y mandíbula</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>Vello facial</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Arrugas</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Marks of the skin</source>
        <translation>Marcas de la piel</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Alteraciones</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistPanel</name>
    <message>
        <source>Can the pictures be compared?</source>
        <translation>¿Son comparables las imágenes?</translation>
    </message>
    <message>
        <source>How alike is each part?</source>
        <translation>¿Cuánto se parece cada parte?</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>Everything that can be done</source>
        <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>countersign::ConsolePage</name>
    <message>
        <source>Pictures in a window of their &amp;own</source>
        <translation>Imágenes en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>%1, pictures – Countersign</source>
        <translation>%1, imágenes – Countersign</translation>
    </message>
</context>
<context>
    <name>countersign::CopyableId</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Haga clic para copiar</translation>
    </message>
    <message>
        <source>Id %1, press Enter to copy</source>
        <translation>Identificador %1, pulse Intro para copiar</translation>
    </message>
</context>
<context>
    <name>countersign::Csv</name>
    <message>
        <source>Line %1 of the table cannot be read. Check its quotes and commas.</source>
        <translation>La línea %1 de la tabla no se puede leer. Revise sus comillas y comas.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line must name the columns.</source>
        <translation>La tabla está vacía. Su primera línea debe nombrar las columnas.</translation>
    </message>
</context>
<context>
    <name>countersign::DetPlot</name>
    <message>
        <source>Error rates (DET)</source>
        <translation>Tasas de error (DET)</translation>
    </message>
    <message>
        <source>There is too little to tell error rates.</source>
        <translation>Hay muy poco para hablar de tasas de error.</translation>
    </message>
    <message>
        <source>Equal error rate %1 %. The table beside it has the rates at each threshold.</source>
        <translation>Tasa de error igual del %1 %. La tabla de al lado tiene las tasas con cada umbral.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>Personas distintas aceptadas (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>Misma persona rechazada (FRR)</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>propuesto %1</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsDialog</name>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>Buscar en los detalles</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>countersign::EmailRow</name>
    <message>
        <source>Tell by e-mail</source>
        <translation>Avisar por correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
</context>
<context>
    <name>countersign::EngineLaunch</name>
    <message>
        <source>The folder for faces and sessions cannot be made. Choose another one with --data.</source>
        <translation>No se puede crear la carpeta de rostros y sesiones. Elija otra con --data.</translation>
    </message>
    <message>
        <source>Set the key that clients must send in COUNTERSIGN_API_KEY, or give --print-endpoint to have one made.</source>
        <translation>Ponga en COUNTERSIGN_API_KEY la clave que deben enviar los clientes, o use --print-endpoint para que se genere una.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
</context>
<context>
    <name>countersign::EngineOptions</name>
    <message>
        <source>Listen on this port; 0 is any free one.</source>
        <translation>Escuchar en este puerto; 0 es cualquiera libre.</translation>
    </message>
    <message>
        <source>Keep faces and sessions in this folder. Its key lies in it too, unless --keychain is given.</source>
        <translation>Guardar rostros y sesiones en esta carpeta. Su clave también está en ella, salvo con --keychain.</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>Buscar redes en esta carpeta; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Print address and a new key as one line of JSON, and end when standard input closes.</source>
        <translation>Imprimir la dirección y una clave nueva en una línea de JSON, y terminar cuando se cierre la entrada estándar.</translation>
    </message>
    <message>
        <source>Keep the store&apos;s key in the system&apos;s keychain where there is one; always so without --data.</source>
        <translation>Guardar la clave del almacén en el llavero del sistema donde lo haya; siempre así sin --data.</translation>
    </message>
    <message>
        <source>Say which networks answer, and end.</source>
        <translation>Decir qué redes responden y terminar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. Try --help.</source>
        <translation>&quot;%1&quot; no es una orden. Pruebe --help.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>Un puerto es un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Face matching, search, age and liveness on this computer, over HTTP on 127.0.0.1.
The key that clients must send is read from the variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; lists and installs networks; &quot;countersign-engine evaluate&quot; measures them.</source>
        <translation>Comparación, búsqueda, edad y prueba de vida de caras en este equipo, por HTTP en 127.0.0.1.
La clave que deben enviar los clientes se lee de la variable COUNTERSIGN_API_KEY.
&quot;countersign-engine models&quot; enumera e instala redes; &quot;countersign-engine evaluate&quot; las mide.</translation>
    </message>
    <message>
        <source>Leave the built-in networks out, also where none is installed.</source>
        <translation>Prescindir de las redes incluidas, aunque no haya ninguna instalada.</translation>
    </message>
</context>
<context>
    <name>countersign::EngineProcess</name>
    <message>
        <source>The local engine cannot be started. Install Countersign again.</source>
        <translation>El motor local no se puede iniciar. Instale Countersign de nuevo.</translation>
    </message>
    <message>
        <source>The local engine has stopped and is being started again.</source>
        <translation>El motor local se detuvo y se está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The local engine keeps stopping. Restart Countersign, or choose another profile in Settings.</source>
        <translation>El motor local se detiene una y otra vez. Reinicie Countersign o elija otro perfil en Ajustes.</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesColumn</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>Añadir un rostro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>Abrir su caso</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Mayús+U</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>Quitar %n</numerusform>
            <numerusform>Quitar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Leyendo las entradas…</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesModel</name>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>No procede de un caso</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>pendiente desde el %1</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
</context>
<context>
    <name>countersign::EntriesView</name>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>Leyendo toda la lista: %1 de %2 entradas…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entry matches what you ask for.</source>
        <translation>Ninguna entrada coincide con lo solicitado.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>countersign::EntryActions</name>
    <message>
        <source>This entry was not taken from a case.</source>
        <translation>Esta entrada no procede de ningún caso.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryCheck</name>
    <message>
        <source>It is of the type “%1”, and the list holds “%2”.</source>
        <translation>Es del tipo «%1» y la lista contiene «%2».</translation>
    </message>
    <message>
        <source>Its label has more than %1 characters.</source>
        <translation>Su etiqueta tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a case.</source>
        <translation>«%1» no es el identificador de un caso.</translation>
    </message>
    <message>
        <source>Its picture must lie in the folder of the table, or below it: %1</source>
        <translation>Su imagen debe estar en la carpeta de la tabla o debajo de ella: %1</translation>
    </message>
    <message>
        <source>Its picture is not there: %1</source>
        <translation>Su imagen no está: %1</translation>
    </message>
    <message>
        <source>Its metadata are not one JSON object of at most %1 characters.</source>
        <translation>Sus metadatos no son un objeto JSON de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A picture takes no metadata; leave them out.</source>
        <translation>Una imagen no admite metadatos; quítelos.</translation>
    </message>
    <message>
        <source>Its review date “%1” is no day; write it like 2027-01-31.</source>
        <translation>Su fecha de revisión «%1» no es un día; escríbala como 2027-01-31.</translation>
    </message>
    <message>
        <source>Its reason has more than %1 characters.</source>
        <translation>Su motivo tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>It names neither a picture nor a case.</source>
        <translation>No indica ni una imagen ni un caso.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>Line %1 has the same.</source>
        <translation>La línea %1 tiene lo mismo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Split it.</source>
        <translation>La tabla supera los %1 MB. Divídala.</translation>
    </message>
    <message>
        <source>The table has %1 rows, and %2 are taken at once. Split it.</source>
        <translation>La tabla tiene %1 filas y se admiten %2 a la vez. Divídala.</translation>
    </message>
    <message>
        <source>The table needs the column “%1” or “%2”. An export of a list shows how it is written.</source>
        <translation>La tabla necesita la columna «%1» o «%2». Una lista exportada muestra cómo se escribe.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryDelegate</name>
    <message>
        <source>Removal is held</source>
        <translation>La retirada está en espera</translation>
    </message>
</context>
<context>
    <name>countersign::EntryExport</name>
    <message>
        <source>The pictures cannot be written. Check the folder and the free space: %1</source>
        <translation>No se pueden escribir las imágenes. Compruebe la carpeta y el espacio libre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are exported.</source>
        <translation>
            <numerusform>Se exportó %n entrada.</numerusform>
            <numerusform>Se exportaron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be read and are missing.</source>
        <translation>
            <numerusform>No se pudo leer %n imagen y falta.</numerusform>
            <numerusform>No se pudieron leer %n imágenes y faltan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EntryExportDialog</name>
    <message>
        <source>Also write the pictures into a folder beside it</source>
        <translation>Escribir también las imágenes en una carpeta junto a ella</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>The table has what is shown of the list: reasons, dates and cases. Whoever has the pictures has the faces: keep them as you keep documents.</source>
        <translation>La tabla contiene lo que se muestra de la lista: motivos, fechas y casos. Quien tiene las imágenes tiene los rostros: guárdelas como guarda los documentos.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryFilterBar</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By who added</source>
        <translation>Por quién las añadió</translation>
    </message>
    <message>
        <source>By review date</source>
        <translation>Por fecha de revisión</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added at any time</source>
        <translation>Añadidas en cualquier momento</translation>
    </message>
    <message>
        <source>Added today or yesterday</source>
        <translation>Añadidas hoy o ayer</translation>
    </message>
    <message>
        <source>Added in the last 7 days</source>
        <translation>Añadidas en los últimos 7 días</translation>
    </message>
    <message>
        <source>Added in the last 30 days</source>
        <translation>Añadidas en los últimos 30 días</translation>
    </message>
    <message>
        <source>Added in the last year</source>
        <translation>Añadidas en el último año</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De cualquier origen</translation>
    </message>
    <message>
        <source>From a case</source>
        <translation>De un caso</translation>
    </message>
    <message>
        <source>Not from a case</source>
        <translation>No procede de un caso</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Pendientes de revisión</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
</context>
<context>
    <name>countersign::EntryImport</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New; it needs a reason.</source>
        <translation>Nueva; necesita un motivo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadida.</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>countersign::EntryPreview</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>Imagen de la entrada</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Volver a revisar el</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::EntryReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The service cannot change an entry, so each is taken off and added anew: its date becomes today&apos;s. It can be undone.</source>
        <translation>El servicio no puede cambiar una entrada, así que cada una se quita y se añade de nuevo: su fecha pasa a ser la de hoy. Se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Reason of %n entries</source>
        <translation>
            <numerusform>Motivo de %n entrada</numerusform>
            <numerusform>Motivo de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>countersign::EntryTransfer</name>
    <message>
        <source>Exporting: %1 of %2 entries…</source>
        <translation>Exportando: %1 de %2 entradas…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import entries into “%1”</source>
        <translation>Importar entradas en «%1»</translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Exportar las entradas</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValue</name>
    <message>
        <source>There is no value.</source>
        <translation>No hay ningún valor.</translation>
    </message>
    <message>
        <source>Enter a phone number in international form, for example +34600000000.</source>
        <translation>Escriba un número de teléfono en formato internacional, por ejemplo +34600000000.</translation>
    </message>
    <message>
        <source>Enter an IP address or a network such as 192.0.2.0/24.</source>
        <translation>Escriba una dirección IP o una red como 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Escriba una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter at least 8 letters, digits or the signs - _ : . ;</source>
        <translation>Escriba al menos 8 letras, cifras o los signos - _ : . ;</translation>
    </message>
    <message>
        <source>Enter a country as two or three letters, for example ESP.</source>
        <translation>Escriba un país con dos o tres letras, por ejemplo ESP.</translation>
    </message>
</context>
<context>
    <name>countersign::EntryValueDialog</name>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Añadir a «%1»</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>Se guarda como «%1».</translation>
    </message>
</context>
<context>
    <name>countersign::EntryWork</name>
    <message>
        <source>Its picture could not be read, so it could not be put back; nothing was removed. Try again later.</source>
        <translation>No se pudo leer su imagen, así que no se podría restituir; no se quitó nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service gave no picture of this face, so it cannot be put back from here.</source>
        <translation>El servicio no dio ninguna imagen de este rostro, así que no se puede restituir desde aquí.</translation>
    </message>
    <message>
        <source>It was taken off the list and could not be put on again: %1 Undo tries it once more.</source>
        <translation>Se quitó de la lista y no se pudo volver a poner: %1 Deshacer lo intenta otra vez.</translation>
    </message>
</context>
<context>
    <name>countersign::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>El servicio no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection and try again.</source>
        <translation>No se puede contactar con el servicio. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Ask your administrator.</source>
        <translation>La conexión no es segura, así que no se envió nada. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check the profile&apos;s address in Settings.</source>
        <translation>El servicio remitió a otra dirección, que no se sigue. Compruebe la dirección del perfil en Ajustes.</translation>
    </message>
    <message>
        <source>The service refused the key. Check the key in Settings.</source>
        <translation>El servicio rechazó la clave. Compruébela en Ajustes.</translation>
    </message>
    <message>
        <source>The account has no credits left. Top it up, then try again.</source>
        <translation>A la cuenta no le queda crédito. Recárguela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This no longer exists at the service. Read the page again.</source>
        <translation>Esto ya no existe en el servicio. Lea la página de nuevo.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a moment, then try again.</source>
        <translation>Demasiadas llamadas en poco tiempo. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service did not accept the request. Check the input.</source>
        <translation>El servicio no aceptó la solicitud. Compruebe los datos.</translation>
    </message>
    <message>
        <source>The service has a fault of its own. Try again in a few minutes.</source>
        <translation>El servicio tiene un fallo propio. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood. Try again, and report it if it happens again.</source>
        <translation>No se pudo entender la respuesta del servicio. Inténtelo de nuevo e informe si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>This is larger than allowed. Choose something smaller.</source>
        <translation>Esto es más grande de lo permitido. Elija algo más pequeño.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Choose another one.</source>
        <translation>Este tipo de archivo no se puede usar. Elija otro.</translation>
    </message>
    <message>
        <source>This file is damaged or empty. Choose another one.</source>
        <translation>Este archivo está dañado o vacío. Elija otro.</translation>
    </message>
    <message>
        <source>No face was found in the picture. Choose another picture.</source>
        <translation>No se encontró ningún rostro en la imagen. Elija otra imagen.</translation>
    </message>
    <message>
        <source>The local engine has no networks to compare faces with. Install them with “countersign-engine models”.</source>
        <translation>El motor local no tiene redes para comparar rostros. Instálelas con «countersign-engine models».</translation>
    </message>
    <message>
        <source>The local engine has stopped. It is being started again; try once more.</source>
        <translation>El motor local se detuvo. Se está iniciando de nuevo; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This could not be stored. Check the disk and the folder&apos;s permissions.</source>
        <translation>No se pudo guardar. Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The connection broke before the service confirmed. Look before you send again.</source>
        <translation>La conexión se interrumpió antes de que el servicio confirmara. Mire antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened in Countersign. Try again, and report it if it happens again.</source>
        <translation>Ocurrió algo inesperado en Countersign. Inténtelo de nuevo e informe si vuelve a ocurrir.</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceFiles</name>
    <message>
        <source>This file may not be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>This table is larger than %n MB; take a part of it.</source>
        <translation>
            <numerusform>Esta tabla ocupa más de %n MB; tome una parte.</numerusform>
            <numerusform>Esta tabla ocupa más de %n MB; tome una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This table needs the columns &quot;similarity&quot; and &quot;same&quot;.</source>
        <translation>Esta tabla necesita las columnas «similarity» y «same».</translation>
    </message>
    <message>
        <source>No row of this table has a similarity and says same or different.</source>
        <translation>Ninguna fila de esta tabla tiene una similitud y dice si es la misma persona o no.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>No se puede escribir el archivo. Compruebe su carpeta y el espacio libre: %1</translation>
    </message>
</context>
<context>
    <name>countersign::FaceCover</name>
    <message>
        <source>The faces are covered. Press any key or click to go on.</source>
        <translation>Los rostros están tapados. Pulse cualquier tecla o haga clic para continuar.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceDrawing</name>
    <message>
        <source>Drag around the face, or use the arrows, Shift+arrows for the size, and Enter. Esc leaves.</source>
        <translation>Arrastre alrededor del rostro, o use las flechas, Mayús+flechas para el tamaño e Intro. Esc cancela.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceFacts</name>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borroso</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscuro</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>demasiado claro</translation>
    </message>
    <message>
        <source>looks to the side</source>
        <translation>mira hacia un lado</translation>
    </message>
    <message numerus="yes">
        <source>Eyes %n pixels apart</source>
        <translation>
            <numerusform>Ojos a %n píxel</numerusform>
            <numerusform>Ojos a %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>girado %1°</translation>
    </message>
    <message>
        <source>sharpness unknown</source>
        <translation>nitidez desconocida</translation>
    </message>
</context>
<context>
    <name>countersign::FaceJudgement</name>
    <message>
        <source>doubles could not be looked for</source>
        <translation>no se pudieron buscar duplicados</translation>
    </message>
    <message>
        <source>on a blocklist already</source>
        <translation>ya está en una lista de bloqueo</translation>
    </message>
    <message numerus="yes">
        <source>This face matches %n approved cases: %1.</source>
        <translation>
            <numerusform>Este rostro coincide con %n caso aprobado: %1.</numerusform>
            <numerusform>Este rostro coincide con %n casos aprobados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be judged</source>
        <translation>no se pudo evaluar</translation>
    </message>
    <message>
        <source>double of another picture</source>
        <translation>repetida de otra imagen</translation>
    </message>
</context>
<context>
    <name>countersign::FaceMark</name>
    <message>
        <source>%1 alike</source>
        <translation>%1 igual</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 distinto</translation>
    </message>
</context>
<context>
    <name>countersign::FaceModel</name>
    <message>
        <source>%1, largest</source>
        <translation>%1, el más grande</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
</context>
<context>
    <name>countersign::FaceOverlay</name>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>found %1 %</source>
        <translation>encontrado %1 %</translation>
    </message>
</context>
<context>
    <name>countersign::FacePick</name>
    <message>
        <source>Only the marked face is sent, cut out with room around it (%1 × %2 pixels). Click it, or press Enter on it, to send the whole picture.</source>
        <translation>Solo se envía el rostro marcado, recortado con margen (%1 × %2 píxeles). Haga clic en él, o pulse Intro sobre él, para enviar la imagen completa.</translation>
    </message>
    <message>
        <source>No face was found in this picture. Mark it by hand (menu Pictures) or choose another one.</source>
        <translation>No se encontró ningún rostro en esta imagen. Márquelo a mano (menú Imágenes) o elija otra.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceRegion</name>
    <message>
        <source>eyes</source>
        <translation>ojos</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>ear on the left</source>
        <translation>oreja de la izquierda</translation>
    </message>
    <message>
        <source>ear on the right</source>
        <translation>oreja de la derecha</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>mentón</translation>
    </message>
</context>
<context>
    <name>countersign::FaceSlot</name>
    <message>
        <source>Drop a picture here, paste one, or open a file.</source>
        <translation>Suelte aquí una imagen, péguela o abra un archivo.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Retirar la imagen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>Only an address came along, not the picture. Save the picture and drop the file.</source>
        <translation>Solo llegó una dirección, no la imagen. Guarde la imagen y suelte el archivo.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copie una primero.</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Uno a uno</translation>
    </message>
    <message>
        <source>Zoom to the face</source>
        <translation>Ampliar el rostro</translation>
    </message>
    <message>
        <source>Fetching the picture from %1.</source>
        <translation>Obteniendo la imagen de %1.</translation>
    </message>
    <message>
        <source>The picture could not be fetched from %1. Save it and drop the file.</source>
        <translation>No se pudo obtener la imagen de %1. Guárdela y suelte el archivo aquí.</translation>
    </message>
</context>
<context>
    <name>countersign::FaceText</name>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>ningún rostro encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n faces found</source>
        <translation>
            <numerusform>%n rostro encontrado</numerusform>
            <numerusform>%n rostros encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::FactsLabel</name>
    <message>
        <source>Picture facts: %1</source>
        <translation>Datos de la imagen: %1</translation>
    </message>
    <message>
        <source>Picture facts</source>
        <translation>Datos de la imagen</translation>
    </message>
</context>
<context>
    <name>countersign::GoToCaseDialog</name>
    <message>
        <source>Any case of the service, in the queue or not.</source>
        <translation>Cualquier caso del servicio, esté o no en la cola.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>Ir a un caso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>countersign::HandOver</name>
    <message>
        <source>This hand-over is damaged. Ask for it to be made again.</source>
        <translation>Este archivo de entrega está dañado. Pida que lo vuelvan a hacer.</translation>
    </message>
    <message>
        <source>The passphrase could not be worked on for lack of memory. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para comprobar la frase de acceso. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hand-over, or the file is damaged. Try again, or ask for a new one.</source>
        <translation>Esta no es la frase de acceso de este archivo, o el archivo está dañado. Inténtelo de nuevo o pida uno nuevo.</translation>
    </message>
    <message>
        <source>This file is too large for a hand-over of second opinions. Choose another one.</source>
        <translation>Este archivo es demasiado grande para ser una entrega de segundas opiniones. Elija otro.</translation>
    </message>
    <message>
        <source>This file is no hand-over of second opinions. Choose one whose name ends in “.handover”.</source>
        <translation>Este archivo no es una entrega de segundas opiniones. Elija uno cuyo nombre termine en «.handover».</translation>
    </message>
    <message>
        <source>This hand-over was made by another version of Countersign. Use the same version on both computers.</source>
        <translation>Este archivo se hizo con otra versión de Countersign. Use la misma versión en los dos equipos.</translation>
    </message>
    <message>
        <source>The signature of this hand-over is not genuine. Take nothing from it, and ask who gave it to you.</source>
        <translation>La firma de este archivo no es auténtica. No lo use y pregunte a quien se lo dio.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Elija una frase de acceso de al menos %n carácter.</numerusform>
            <numerusform>Elija una frase de acceso de al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has given a second opinion here yet. Give one, then hand it over.</source>
        <translation>Aquí nadie ha dado todavía una segunda opinión. Dé una y entréguela después.</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Hand over second opinions</source>
        <translation>Entregar segundas opiniones</translation>
    </message>
    <message>
        <source>Take in second opinions</source>
        <translation>Recibir segundas opiniones</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase otra vez</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Second opinions (*.handover)</source>
        <translation>Segundas opiniones (*.handover)</translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation>Escriba la misma frase de acceso otra vez.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>The file may lie in a shared folder. Tell your colleague its passphrase in person.</source>
        <translation>El archivo puede estar en una carpeta compartida. Diga la frase de acceso a su colega en persona.</translation>
    </message>
    <message>
        <source>Ask the colleague who made the file for its passphrase.</source>
        <translation>Pida la frase de acceso al colega que hizo el archivo.</translation>
    </message>
    <message>
        <source>Please wait a moment…</source>
        <translation>Espere un momento…</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverFile</name>
    <message>
        <source>The hand-over cannot be written. Check its folder and the free space: %1</source>
        <translation>La entrega no se puede escribir. Compruebe la carpeta y el espacio libre: %1</translation>
    </message>
    <message>
        <source>The hand-over cannot be read. Check that you may read the file: %1</source>
        <translation>La entrega no se puede leer. Compruebe que tiene permiso para leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverViewModel</name>
    <message numerus="yes">
        <source>%n second opinions are in the file. It is signed by this installation, %1.</source>
        <translation>
            <numerusform>El archivo contiene %n segunda opinión y está firmado por esta instalación, %1.</numerusform>
            <numerusform>El archivo contiene %n segundas opiniones y está firmado por esta instalación, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These second opinions are about the cases of another service. Choose that service in Settings and take them in again.</source>
        <translation>Estas segundas opiniones son sobre casos de otro servicio. Elija ese servicio en Ajustes y recíbalas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new second opinions of installation %1 are taken in.</source>
        <translation>
            <numerusform>Se ha recibido %n segunda opinión nueva de la instalación %1.</numerusform>
            <numerusform>Se han recibido %n segundas opiniones nuevas de la instalación %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases of this computer are nowhere else, so nobody can share an opinion on them. Choose the service that both of you work with in Settings.</source>
        <translation>Los casos de este equipo no están en ningún otro sitio, así que nadie puede compartir una opinión sobre ellos. Elija en Ajustes el servicio con el que trabajan los dos.</translation>
    </message>
</context>
<context>
    <name>countersign::HeldBar</name>
    <message numerus="yes">
        <source>Case %1: %2 is sent in %n seconds.</source>
        <translation>
            <numerusform>Caso %1: %2 se envía en un segundo.</numerusform>
            <numerusform>Caso %1: %2 se envía en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1: nothing was sent, because it is %2 by now.</source>
        <translation>Caso %1: no se envió nada, porque ya está %2.</translation>
    </message>
    <message>
        <source>Case %1: the service did not take the decision. %2</source>
        <translation>Caso %1: el servicio no aceptó la decisión. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not confirmed yet; they are sent by themselves.</source>
        <translation>
            <numerusform>Una decisión aún no está confirmada; se envía por sí sola.</numerusform>
            <numerusform>%n decisiones aún no están confirmadas; se envían por sí solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Case %1 is %2 by now. Nobody knows whether your decision arrived before that.</source>
        <translation>El caso %1 ya está %2. No se sabe si su decisión llegó antes.</translation>
    </message>
    <message>
        <source>No decision waits to be sent.</source>
        <translation>Ninguna decisión espera envío.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::HistoryView</name>
    <message>
        <source>Checks of this run</source>
        <translation>Comprobaciones de esta sesión de trabajo</translation>
    </message>
    <message>
        <source>Enter or a double click puts the result back on the page.</source>
        <translation>Intro o doble clic devuelve el resultado a la página.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
</context>
<context>
    <name>countersign::ImageCanvas</name>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n rostro</numerusform>
            <numerusform>%n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>boxes on</source>
        <translation>recuadros visibles</translation>
    </message>
    <message>
        <source>boxes off</source>
        <translation>recuadros ocultos</translation>
    </message>
    <message numerus="yes">
        <source>eyes %n pixels apart</source>
        <translation>
            <numerusform>ojos a %n píxel</numerusform>
            <numerusform>ojos a %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>inner face only</source>
        <translation>solo el interior del rostro</translation>
    </message>
    <message>
        <source>%1 laid over</source>
        <translation>%1 superpuesta</translation>
    </message>
    <message>
        <source>the marked face is sent alone</source>
        <translation>el rostro marcado se envía solo</translation>
    </message>
    <message>
        <source>eye points on</source>
        <translation>puntos de los ojos visibles</translation>
    </message>
</context>
<context>
    <name>countersign::ImportPane</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n espera a una segunda persona</numerusform>
            <numerusform>%n esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>a %n le falta el motivo</numerusform>
            <numerusform>a %n les falta el motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya está</numerusform>
            <numerusform>%n ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable</source>
        <translation>
            <numerusform>%n no utilizable</numerusform>
            <numerusform>%n no utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems…</source>
        <translation>Exportar los problemas…</translation>
    </message>
    <message>
        <source>Reading the whole list: %1 of %2 entries…</source>
        <translation>Leyendo toda la lista: %1 de %2 entradas…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Reason for rows that have none</source>
        <translation>Motivo para las filas que no lo tienen</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Filas que se muestran</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Unusable or failed</source>
        <translation>No utilizables o fallidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Importar en «%1»</translation>
    </message>
    <message>
        <source>Looking at the table; nothing is sent.</source>
        <translation>Examinando la tabla; no se envía nada.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Enviar de nuevo las que fallaron</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>Añadir %n entrada</numerusform>
            <numerusform>Añadir %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Exportar los problemas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows with problems are exported.</source>
        <translation>Se exportaron las filas con problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed already</source>
        <translation>
            <numerusform>%n ya propuesta</numerusform>
            <numerusform>%n ya propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::InstallNetworksDialog</name>
    <message>
        <source>These networks are made by others; read their licences and notices first.</source>
        <translation>Estas redes son de terceros; lea antes sus licencias y avisos.</translation>
    </message>
    <message>
        <source>Download and install</source>
        <translation>Descargar e instalar</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Install larger networks</source>
        <translation>Instalar redes mayores</translation>
    </message>
    <message>
        <source>Networks and what became of them</source>
        <translation>Redes y qué fue de ellas</translation>
    </message>
    <message>
        <source>The networks are being downloaded.</source>
        <translation>Las redes se están descargando.</translation>
    </message>
    <message>
        <source>Folder with network files</source>
        <translation>Carpeta con archivos de redes</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Se está leyendo la carpeta.</translation>
    </message>
    <message>
        <source>The networks are installed; the engine starts again with them.</source>
        <translation>Las redes están instaladas; el motor se reinicia con ellas.</translation>
    </message>
    <message>
        <source>Not every network could be installed; the lines below say why.</source>
        <translation>No se pudieron instalar todas las redes; las líneas de abajo dicen por qué.</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeBatch</name>
    <message>
        <source>The file has changed since it was looked at. Drop it again.</source>
        <translation>El archivo ha cambiado desde que se examinó. Suéltelo de nuevo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Also hits</source>
        <translation>También afecta a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDetail</name>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>It matches no approved case.</source>
        <translation>No coincide con ningún caso aprobado.</translation>
    </message>
    <message numerus="yes">
        <source>This face would also hit %n approved cases.</source>
        <translation>
            <numerusform>Este rostro afectaría también a %n caso aprobado.</numerusform>
            <numerusform>Este rostro afectaría también a %n casos aprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it all the same (O)</source>
        <translation>Añadirla de todos modos (O)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The line you choose is shown here.</source>
        <translation>Aquí se muestra la línea que elija.</translation>
    </message>
    <message>
        <source>Reason for this picture alone</source>
        <translation>Motivo solo para esta imagen</translation>
    </message>
    <message>
        <source>Face %1 of %2 is meant.</source>
        <translation>Se refiere al rostro %1 de %2.</translation>
    </message>
    <message>
        <source>What speaks against it: %1.</source>
        <translation>Lo que habla en contra: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeDouble</name>
    <message>
        <source>the same file as line %1</source>
        <translation>el mismo archivo que la línea %1</translation>
    </message>
    <message>
        <source>the same picture as line %1</source>
        <translation>la misma imagen que la línea %1</translation>
    </message>
    <message>
        <source>the same picture as line %1, mirrored</source>
        <translation>la misma imagen que la línea %1, reflejada</translation>
    </message>
    <message>
        <source>the same face as line %1, similarity %2</source>
        <translation>el mismo rostro que la línea %1, similitud %2</translation>
    </message>
    <message>
        <source>looks like line %1, similarity %2</source>
        <translation>se parece a la línea %1, similitud %2</translation>
    </message>
</context>
<context>
    <name>countersign::IntakeLine</name>
    <message>
        <source>No face was found in it.</source>
        <translation>No se encontró ningún rostro.</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces: choose which one.</source>
        <translation>
            <numerusform>Muestra %n rostro: elija cuál.</numerusform>
            <numerusform>Muestra %n rostros: elija cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>on a blocklist already, similarity %1</source>
        <translation>ya está en una lista de bloqueo, similitud %1</translation>
    </message>
    <message>
        <source>looks like a face on a blocklist, similarity %1</source>
        <translation>se parece a un rostro de una lista de bloqueo, similitud %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approved cases</source>
        <translation>
            <numerusform>%n caso aprobado</numerusform>
            <numerusform>%n casos aprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinándola…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waits for a second person.</source>
        <translation>Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadida.</translation>
    </message>
    <message>
        <source>Added. %1</source>
        <translation>Añadida. %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitida: %1</translation>
    </message>
    <message>
        <source>Skipped, because of this: %1.</source>
        <translation>Omitida por esto: %1.</translation>
    </message>
    <message>
        <source>Skipped: you left it out.</source>
        <translation>Omitida: usted la descartó.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>Habla en contra: %1</translation>
    </message>
</context>
<context>
    <name>countersign::IntakePane</name>
    <message numerus="yes">
        <source>Looking at %n pictures; nothing has been sent.</source>
        <translation>
            <numerusform>Examinando %n imagen; no se ha enviado nada.</numerusform>
            <numerusform>Examinando %n imágenes; no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n pictures…</source>
        <translation>
            <numerusform>Enviando %n imagen…</numerusform>
            <numerusform>Enviando %n imágenes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n espera a una segunda persona</numerusform>
            <numerusform>%n esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a reason</source>
        <translation>
            <numerusform>a %n le falta el motivo</numerusform>
            <numerusform>a %n les falta el motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready or left out</source>
        <translation>
            <numerusform>%n no lista o descartada</numerusform>
            <numerusform>%n no listas o descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures to add</source>
        <translation>Imágenes por añadir</translation>
    </message>
    <message>
        <source>Reason for all of them (required)</source>
        <translation>Motivo para todas (obligatorio)</translation>
    </message>
    <message>
        <source>Reason for all of them</source>
        <translation>Motivo para todas</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>Only picture files are taken here. Save the picture and drop the file.</source>
        <translation>Aquí solo se admiten archivos de imagen. Guarde la imagen y suelte el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 pictures are taken at once; %n were left out. Add them afterwards.</source>
        <translation>
            <numerusform>Solo se admiten %1 imágenes a la vez; %n quedó fuera. Añádala después.</numerusform>
            <numerusform>Solo se admiten %1 imágenes a la vez; %n quedaron fuera. Añádalas después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add pictures to “%1”</source>
        <translation>Añadir imágenes a «%1»</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here. Nothing is sent before you say so.</source>
        <translation>Suelte aquí imágenes o una carpeta. No se envía nada hasta que lo indique.</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Enviar de nuevo las que fallaron</translation>
    </message>
    <message numerus="yes">
        <source>Add %n faces</source>
        <translation>
            <numerusform>Añadir %n rostro</numerusform>
            <numerusform>Añadir %n rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces (billed)</source>
        <translation>
            <numerusform>Buscar %n rostro (se cobra)</numerusform>
            <numerusform>Buscar %n rostros (se cobra)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n faces again</source>
        <translation>
            <numerusform>Buscar de nuevo %n rostro</numerusform>
            <numerusform>Buscar de nuevo %n rostros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::KeptFilters</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros conservados</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>&amp;Conservar este filtro</translation>
    </message>
    <message>
        <source>&amp;Forget this filter</source>
        <translation>&amp;Olvidar este filtro</translation>
    </message>
</context>
<context>
    <name>countersign::Keymap</name>
    <message>
        <source>Choose one key, not several in a row.</source>
        <translation>Elija una sola tecla, no varias seguidas.</translation>
    </message>
    <message>
        <source>%1 always does the same and cannot be used for this.</source>
        <translation>%1 siempre hace lo mismo y no puede usarse para esto.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another key first.</source>
        <translation>%1 es la tecla de «%2». Dele antes otra tecla.</translation>
    </message>
</context>
<context>
    <name>countersign::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Tecla estándar</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Choose an action, go to the field and press the new key.</source>
        <translation>Elija una acción, vaya al campo y pulse la tecla nueva.</translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation>Ahora no tiene tecla.</translation>
    </message>
    <message>
        <source>Its key is %1 now.</source>
        <translation>Ahora su tecla es %1.</translation>
    </message>
</context>
<context>
    <name>countersign::LabelledSet</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>No se puede abrir «%1». Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of labels.</source>
        <translation>«%1» es demasiado grande para una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Name it in the first line.</source>
        <translation>«%1» no tiene la columna «%2». Nómbrela en la primera línea.</translation>
    </message>
    <message>
        <source>There are no labelled pictures in “%1”.</source>
        <translation>No hay imágenes etiquetadas en «%1».</translation>
    </message>
    <message>
        <source>Row %1 of the table does not name two files and whether they show the same person.</source>
        <translation>La fila %1 de la tabla no indica dos archivos y si muestran a la misma persona.</translation>
    </message>
</context>
<context>
    <name>countersign::LeadLock</name>
    <message>
        <source>This is not the lead&apos;s passphrase. Try again.</source>
        <translation>Esta no es la frase de acceso del responsable. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Elija una frase de acceso de al menos %n carácter.</numerusform>
            <numerusform>Elija una frase de acceso de al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LeadLockRow</name>
    <message>
        <source>Lock it now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Lead&apos;s passphrase</source>
        <translation>Frase de acceso del responsable</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Bloquear con esta frase</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can change the policy.</source>
        <translation>Quien use este equipo puede cambiar la política.</translation>
    </message>
    <message>
        <source>A lead has locked the policy.</source>
        <translation>Un responsable ha bloqueado la política.</translation>
    </message>
    <message>
        <source>The policy is unlocked until it is locked again or Countersign closes.</source>
        <translation>La política está desbloqueada hasta que se vuelva a bloquear o se cierre Countersign.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase otra vez</translation>
    </message>
    <message>
        <source>The administrator lets these accounts change the policy: %1.</source>
        <translation>El administrador permite cambiar la política a estas cuentas: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::LeftoversNotice</name>
    <message>
        <source>Take them off</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n blocklist entries came from case %1, which is declined no more.</source>
        <translation>
            <numerusform>%n entrada de la lista de bloqueo procede del caso %1, que ya no está rechazado.</numerusform>
            <numerusform>%n entradas de la lista de bloqueo proceden del caso %1, que ya no está rechazado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LightStrip</name>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Mid-tones</source>
        <translation>Tonos medios</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
</context>
<context>
    <name>countersign::ListAdding</name>
    <message>
        <source>It waits for a second person, because two people decide what comes onto a blocklist (Settings, Review policy).</source>
        <translation>Espera a una segunda persona, porque dos personas deciden qué entra en una lista de bloqueo (Ajustes, Política de revisión).</translation>
    </message>
</context>
<context>
    <name>countersign::ListDelegate</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListDialog</name>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Create the list</source>
        <translation>Crear la lista</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Cambiar el nombre de la lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Allows what is on it</source>
        <translation>Permite lo que contiene</translation>
    </message>
    <message>
        <source>Only collects</source>
        <translation>Solo reúne</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>Device fingerprints</source>
        <translation>Huellas de dispositivos</translation>
    </message>
    <message>
        <source>Wallet addresses</source>
        <translation>Direcciones de monedero</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Cuentas bancarias</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>countersign::ListDoubles</name>
    <message>
        <source>Doubles are looked for among %1 faces at most.</source>
        <translation>Se buscan duplicados entre %1 rostros como máximo.</translation>
    </message>
</context>
<context>
    <name>countersign::ListGate</name>
    <message>
        <source>Not added, because of this: %1. If you want it all the same, add it on the page Blocklists.</source>
        <translation>No se añadió por esto: %1. Si la quiere de todos modos, añádala en la página Listas de bloqueo.</translation>
    </message>
    <message>
        <source>No face was found in it. Choose another picture.</source>
        <translation>No se encontró ningún rostro en ella. Elija otra imagen.</translation>
    </message>
    <message numerus="yes">
        <source>It shows %n faces. Add it on the page Blocklists, where you choose one.</source>
        <translation>
            <numerusform>Muestra %n rostro. Añádala en la página Listas de bloqueo, donde se elige uno.</numerusform>
            <numerusform>Muestra %n rostros. Añádala en la página Listas de bloqueo, donde se elige uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListProposals</name>
    <message>
        <source>It is proposed already and waits for a second person.</source>
        <translation>Ya está propuesta y espera a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>countersign::ListsColumn</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Lista nueva…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Leyendo las listas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a second person</source>
        <translation>
            <numerusform>%n espera a una segunda persona</numerusform>
            <numerusform>%n esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Eliminar la lista</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %n entries? They cannot be brought back.</source>
        <translation>
            <numerusform>¿Eliminar «%1» y su única entrada? No se podrá recuperar.</numerusform>
            <numerusform>¿Eliminar «%1» y sus %n entradas? No se podrán recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>countersign::ListsModel</name>
    <message>
        <source>A face on this list declines later checks.</source>
        <translation>Un rostro de esta lista hace rechazar las comprobaciones posteriores.</translation>
    </message>
    <message>
        <source>A value on this list declines later checks.</source>
        <translation>Un valor de esta lista hace rechazar las comprobaciones posteriores.</translation>
    </message>
    <message>
        <source>Silences the warning about duplicates for what is on it.</source>
        <translation>Silencia el aviso de duplicados para lo que contiene.</translation>
    </message>
    <message>
        <source>Used by conditions of workflows only.</source>
        <translation>Solo lo usan las condiciones de los flujos de trabajo.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Lista de permitidos</translation>
    </message>
    <message>
        <source>Custom list</source>
        <translation>Lista personalizada</translation>
    </message>
    <message>
        <source>system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;Acerca de Countersign</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>&amp;Install larger networks…</source>
        <translation>&amp;Instalar redes mayores…</translation>
    </message>
    <message>
        <source>&amp;Start the engine again</source>
        <translation>&amp;Reiniciar el motor</translation>
    </message>
    <message>
        <source>&amp;Undo the newest decision</source>
        <translation>&amp;Deshacer la decisión más reciente</translation>
    </message>
    <message>
        <source>The last decisions are being sent; the window closes by itself.</source>
        <translation>Se están enviando las últimas decisiones; la ventana se cierra por sí sola.</translation>
    </message>
    <message>
        <source>The record could not be kept on this computer. Check that the disk has room and that its folder may be written.</source>
        <translation>El registro no se pudo guardar en este equipo. Compruebe que el disco tiene espacio y que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>The last answers of the batch are awaited; the window closes by itself.</source>
        <translation>Se esperan las últimas respuestas del lote; la ventana se cierra sola.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Case &amp;number…</source>
        <translation>&amp;Número de caso…</translation>
    </message>
    <message>
        <source>&amp;Cover the faces</source>
        <translation>&amp;Tapar los rostros</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Pictures wait for a second person</source>
        <translation>Hay imágenes en espera de una segunda persona</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures wait for a second person and are kept in memory only. Closing drops them.</source>
        <translation>
            <numerusform>%n imagen espera a una segunda persona y solo está en la memoria. Al cerrar se pierde.</numerusform>
            <numerusform>%n imágenes esperan a una segunda persona y solo están en la memoria. Al cerrar se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them and close</source>
        <translation>Perderlas y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are not sent yet. They are kept on this computer and go out at the next start. The window closes by itself.</source>
        <translation>
            <numerusform>%n decisión aún no se ha enviado. Queda guardada en este equipo y saldrá en el próximo inicio. La ventana se cierra sola.</numerusform>
            <numerusform>%n decisiones aún no se han enviado. Quedan guardadas en este equipo y saldrán en el próximo inicio. La ventana se cierra sola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MatchPage</name>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Drop the selfie here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Suelte aquí la selfie, péguela (Ctrl+V) o abra un archivo (Ctrl+O).</translation>
    </message>
    <message>
        <source>Drop the document portrait here, paste it (Ctrl+V), or open a file (Ctrl+Shift+O).</source>
        <translation>Suelte aquí el retrato del documento, péguelo (Ctrl+V) o abra un archivo (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Decline at or below</source>
        <translation>Rechazar con este valor o menos</translation>
    </message>
    <message>
        <source>Decline threshold</source>
        <translation>Umbral de rechazo</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Load two pictures to compare their faces.</source>
        <translation>Cargue dos imágenes para comparar sus rostros.</translation>
    </message>
</context>
<context>
    <name>countersign::MatchResult</name>
    <message>
        <source>No pair of faces could be compared.</source>
        <translation>No se pudo comparar ningún par de rostros.</translation>
    </message>
    <message>
        <source>Above the threshold of %1.</source>
        <translation>Por encima del umbral de %1.</translation>
    </message>
    <message>
        <source>Not above the threshold of %1.</source>
        <translation>No supera el umbral de %1.</translation>
    </message>
    <message>
        <source>No similarity</source>
        <translation>Sin similitud</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Imagen de prueba: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
</context>
<context>
    <name>countersign::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkInstaller</name>
    <message>
        <source>The engine&apos;s program cannot be started. Install Countersign again.</source>
        <translation>No se puede iniciar el programa del motor. Instale Countersign de nuevo.</translation>
    </message>
</context>
<context>
    <name>countersign::NetworkNotice</name>
    <message>
        <source>Install larger networks…</source>
        <translation>Instalar redes mayores…</translation>
    </message>
    <message>
        <source>Keep the built-in ones</source>
        <translation>Seguir con las incluidas</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseDialog</name>
    <message>
        <source>Selfie</source>
        <translation>Selfi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Crear el caso</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>The case is being made</source>
        <translation>Se está creando el caso</translation>
    </message>
    <message>
        <source>Vendor data (optional)</source>
        <translation>Datos del proveedor (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The engine finds the portrait on the document, compares the faces and looks for the person among earlier ones.</source>
        <translation>El motor encuentra el retrato en el documento, compara las caras y busca a la persona entre las anteriores.</translation>
    </message>
</context>
<context>
    <name>countersign::NewCaseViewModel</name>
    <message>
        <source>Didit makes its cases itself. Switch to “This computer” in Settings to make one here.</source>
        <translation>Didit crea sus casos por sí mismo. Cambie a «Este equipo» en Ajustes para crear uno aquí.</translation>
    </message>
</context>
<context>
    <name>countersign::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Note on case %1</source>
        <translation>Nota sobre el caso %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Everybody who works on this case at the service can read it. Its status stays.</source>
        <translation>La puede leer cualquiera que trabaje en este caso en el servicio. Su estado no cambia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: shorten it to %n characters.</source>
        <translation>
            <numerusform>La nota es demasiado larga: acórtela a %n carácter.</numerusform>
            <numerusform>La nota es demasiado larga: acórtela a %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Opinion</name>
    <message>
        <source>You have given your opinion on this case: a colleague decides it.</source>
        <translation>Ya ha dado su opinión sobre este caso: lo decide un colega.</translation>
    </message>
    <message>
        <source>You and the service differ, so two people decide this case. Choose “Second opinion”.</source>
        <translation>Usted y el servicio no coinciden, así que deciden dos personas. Elija «Segunda opinión».</translation>
    </message>
    <message>
        <source>You and the first reviewer differ, so a third person decides. Choose “Second opinion”.</source>
        <translation>Usted y el primer revisor no coinciden, así que decide una tercera persona. Elija «Segunda opinión».</translation>
    </message>
    <message>
        <source>Of the reviewers of this case no two think so, so this verdict cannot be given.</source>
        <translation>No hay dos revisores de este caso que opinen así, de modo que este veredicto no se puede dar.</translation>
    </message>
    <message>
        <source>Two people decide that a search hit keeps somebody out. Choose “Second opinion”.</source>
        <translation>Que una coincidencia de búsqueda deje fuera a alguien lo deciden dos personas. Elija «Segunda opinión».</translation>
    </message>
    <message>
        <source>At this similarity two people decide. Choose “Second opinion”.</source>
        <translation>Con esta similitud deciden dos personas. Elija «Segunda opinión».</translation>
    </message>
    <message>
        <source>For this reason two people decide. Choose “Second opinion”.</source>
        <translation>Por este motivo deciden dos personas. Elija «Segunda opinión».</translation>
    </message>
</context>
<context>
    <name>countersign::OutboxTable</name>
    <message>
        <source>A newer version of Countersign wrote this decision. Start that one.</source>
        <translation>Una versión más nueva de Countersign escribió esta decisión. Iníciela.</translation>
    </message>
</context>
<context>
    <name>countersign::PairsDialog</name>
    <message>
        <source>A folder with one folder per person</source>
        <translation>Una carpeta con una carpeta por persona</translation>
    </message>
    <message>
        <source>A table with the columns first, second and same</source>
        <translation>Una tabla con las columnas first, second y same</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PictureFacts</name>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels apart</source>
        <translation>
            <numerusform>a %n píxel de distancia</numerusform>
            <numerusform>a %n píxeles de distancia</numerusform>
        </translation>
    </message>
    <message>
        <source>small, usually from %1</source>
        <translation>pocos, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>enough, usually from %1</source>
        <translation>suficiente, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1 de 1</translation>
    </message>
    <message>
        <source>blurred, usually from %1</source>
        <translation>borrosa, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>sharp, usually from %1</source>
        <translation>nítida, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Luz en el rostro</translation>
    </message>
    <message>
        <source>even, usually %1 to %2</source>
        <translation>adecuada, lo habitual es de %1 a %2</translation>
    </message>
    <message>
        <source>too dark, usually %1 to %2</source>
        <translation>demasiado oscura, lo habitual es de %1 a %2</translation>
    </message>
    <message>
        <source>too bright, usually %1 to %2</source>
        <translation>demasiado clara, lo habitual es de %1 a %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>%1° to the left</source>
        <translation>%1° a la izquierda</translation>
    </message>
    <message>
        <source>%1° to the right</source>
        <translation>%1° a la derecha</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Cabeza inclinada</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>upright, usually under %1°</source>
        <translation>recta, lo habitual es menos de %1°</translation>
    </message>
    <message>
        <source>tilted, usually under %1°</source>
        <translation>inclinada, lo habitual es menos de %1°</translation>
    </message>
    <message>
        <source>Looks to a side</source>
        <translation>Mira hacia un lado</translation>
    </message>
    <message>
        <source>about %1°, by eyes and nose</source>
        <translation>unos %1°, según los ojos y la nariz</translation>
    </message>
    <message>
        <source>to a side, usually up to %1°</source>
        <translation>de lado, lo habitual es hasta %1°</translation>
    </message>
    <message>
        <source>ahead, usually up to %1°</source>
        <translation>de frente, lo habitual es hasta %1°</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message numerus="yes">
        <source>%n bits each</source>
        <translation>
            <numerusform>de %n bit cada uno</numerusform>
            <numerusform>de %n bits cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, described in a way that cannot be read here</source>
        <translation>
            <numerusform>de %n bit cada uno, descritos de un modo que aquí no se puede leer</numerusform>
            <numerusform>de %n bits cada uno, descritos de un modo que aquí no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits each, by the profile %1</source>
        <translation>
            <numerusform>de %n bit cada uno, con el perfil %1</numerusform>
            <numerusform>de %n bits cada uno, con el perfil %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>JPEG quality %1 of 100</source>
        <translation>calidad JPEG %1 de 100</translation>
    </message>
    <message>
        <source>JPEG quality about %1 of 100, by tables of its own</source>
        <translation>calidad JPEG de unos %1 de 100, con tablas propias</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>hard, usually from %1</source>
        <translation>fuerte, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>light, usually from %1</source>
        <translation>ligera, lo habitual es desde %1</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>el archivo no lo dice</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>%1 by the camera&apos;s clock</source>
        <translation>%1 según el reloj de la cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The software that the file names is one that changes pictures.</source>
        <translation>El programa que nombra el archivo sirve para modificar imágenes.</translation>
    </message>
    <message>
        <source>It was saved as JPEG more than once, with less quality before.</source>
        <translation>Se guardó como JPEG más de una vez, antes con menos calidad.</translation>
    </message>
    <message>
        <source>It was a JPEG before it was saved as %1.</source>
        <translation>Era un JPEG antes de guardarse como %1.</translation>
    </message>
    <message>
        <source>Whether it was a JPEG before cannot be told from it.</source>
        <translation>No se puede saber si antes fue un JPEG.</translation>
    </message>
    <message>
        <source>It is a progressive JPEG; programs and websites write those, cameras seldom do.</source>
        <translation>Es un JPEG progresivo; los escriben programas y sitios web, rara vez las cámaras.</translation>
    </message>
    <message>
        <source>A camera&apos;s data is missing; messengers and programs often take it out.</source>
        <translation>Faltan los datos de la cámara; las aplicaciones de mensajería y otros programas suelen quitarlos.</translation>
    </message>
    <message>
        <source>Hints, no proof</source>
        <translation>Indicios, no pruebas</translation>
    </message>
</context>
<context>
    <name>countersign::PictureStrip</name>
    <message>
        <source>Pictures of the case</source>
        <translation>Imágenes del caso</translation>
    </message>
    <message numerus="yes">
        <source>This case has %n pictures. All of them appear after your rating.</source>
        <translation>
            <numerusform>Este caso tiene %n imagen. Aparece entera después de su valoración.</numerusform>
            <numerusform>Este caso tiene %n imágenes. Todas aparecen después de su valoración.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PracticeBench</name>
    <message>
        <source>Reading the next pair…</source>
        <translation>Leyendo el par siguiente…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encontró ningún rostro</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeDeck</name>
    <message>
        <source>A folder needs one folder per person: two pictures of one person, and pictures of two people. A table is a CSV file whose first line names the columns first, second and same: two picture files, seen from the table&apos;s folder, and 1 for the same person or 0.</source>
        <translation>Una carpeta necesita una carpeta por persona: dos imágenes de una persona, e imágenes de dos personas. Una tabla es un archivo CSV cuya primera línea nombra las columnas first, second y same: dos archivos de imagen, vistos desde la carpeta de la tabla, y 1 para la misma persona o 0.</translation>
    </message>
    <message>
        <source>There are no pairs with a known answer.</source>
        <translation>No hay pares cuya respuesta se conozca.</translation>
    </message>
    <message>
        <source>No case has been closed here yet because of its two faces (reasons A1, A2 and D1). Choose a folder or a table instead.</source>
        <translation>Aquí aún no se ha cerrado ningún caso por sus dos rostros (motivos A1, A2 y D1). Elija en su lugar una carpeta o una tabla.</translation>
    </message>
    <message>
        <source>You have rated or decided every case that was closed here because of its two faces. Choose a folder or a table instead.</source>
        <translation>Usted ha valorado o decidido todos los casos que se cerraron aquí por sus dos rostros. Elija una carpeta o una tabla.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeFile</name>
    <message>
        <source>Your earlier practice results cannot be read. Delete them to keep new ones; until then nothing is overwritten.</source>
        <translation>Sus resultados anteriores de práctica no se pueden leer. Elimínelos para guardar los nuevos; hasta entonces no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Your practice results could not be kept. Check the free space of your disk.</source>
        <translation>No se pudieron guardar sus resultados de práctica. Compruebe el espacio libre del disco.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePage</name>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Par siguiente</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>A &amp;folder of people…</source>
        <translation>Una &amp;carpeta de personas…</translation>
    </message>
    <message>
        <source>A &amp;table of pairs…</source>
        <translation>Una &amp;tabla de pares…</translation>
    </message>
    <message>
        <source>The team&apos;s &amp;closed cases</source>
        <translation>Los casos cerrados del &amp;equipo</translation>
    </message>
    <message>
        <source>&amp;Next pair</source>
        <translation>Par &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;End the round</source>
        <translation>&amp;Terminar la ronda</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Valorar: %1</translation>
    </message>
    <message>
        <source>&amp;Delete my results</source>
        <translation>&amp;Eliminar mis resultados</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>Practicar con</translation>
    </message>
    <message>
        <source>Pairs of faces whose answer is known. You look at each and rate it as in a case, and are told the answer at once: without that, practice teaches nothing.</source>
        <translation>Pares de rostros cuya respuesta se conoce. Mire y valore cada uno como en un caso; la respuesta se dice enseguida: sin ella, la práctica no enseña nada.</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>Una carpeta de personas…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>Una tabla de pares…</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>Los casos cerrados del equipo</translation>
    </message>
    <message>
        <source>That you looked at a closed case is an entry in the record; how you rated it is not.</source>
        <translation>Que haya mirado un caso cerrado queda en el registro; cómo lo valoró, no.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Delete my results</source>
        <translation>Eliminar mis resultados</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>Leyendo los pares…</translation>
    </message>
    <message>
        <source>Choose what to practise on.</source>
        <translation>Elija con qué practicar.</translation>
    </message>
    <message>
        <source>That was the last pair of this round.</source>
        <translation>Ese fue el último par de esta ronda.</translation>
    </message>
    <message>
        <source>All your results</source>
        <translation>Todos sus resultados</translation>
    </message>
    <message>
        <source>Only you see this: counts of practice and of seeded checks, in your account on this computer, in no record and sent nowhere.</source>
        <translation>Solo usted ve esto: recuentos de la práctica y de los controles intercalados, en su cuenta de este equipo, en ningún registro y sin enviarse a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticePanel</name>
    <message>
        <source>Your rating</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>¿Cuánto se parecen?</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeResults</name>
    <message>
        <source>Nothing rated yet.</source>
        <translation>Aún no hay valoraciones.</translation>
    </message>
    <message>
        <source>No pair decided yet.</source>
        <translation>Aún no hay ningún par decidido.</translation>
    </message>
    <message>
        <source>Right: %1 of %2 (95 % confidence: %3 to %4 %)</source>
        <translation>Aciertos: %1 de %2 (confianza del 95 %: de %3 a %4 %)</translation>
    </message>
    <message>
        <source>The same, called different: %1 of %2</source>
        <translation>Misma persona, vista como distinta: %1 de %2</translation>
    </message>
    <message>
        <source>Different, called the same: %1 of %2</source>
        <translation>Personas distintas, vistas como la misma: %1 de %2</translation>
    </message>
    <message>
        <source>Can&apos;t tell: %1</source>
        <translation>No se puede decir: %1</translation>
    </message>
    <message>
        <source>Ratings and answers</source>
        <translation>Valoraciones y respuestas</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>same</source>
        <translation>misma</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintas</translation>
    </message>
    <message>
        <source>A pair of one person got the higher rating than a pair of two in %1 of 100 comparisons; 50 would be chance.</source>
        <translation>En %1 de 100 comparaciones, un par de una misma persona obtuvo mejor valoración que uno de dos; 50 sería azar.</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeRound</name>
    <message>
        <source>The answer: %1. You: %2.</source>
        <translation>La respuesta: %1. Usted: %2.</translation>
    </message>
    <message>
        <source>Right: %1. You: %2.</source>
        <translation>Correcto: %1. Usted: %2.</translation>
    </message>
    <message>
        <source>Wrong: %1. You: %2.</source>
        <translation>Incorrecto: %1. Usted: %2.</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>personas distintas</translation>
    </message>
</context>
<context>
    <name>countersign::PracticeViewModel</name>
    <message numerus="yes">
        <source>%n pairs so far. A short break keeps the eye fresh.</source>
        <translation>
            <numerusform>Va %n par. Una pausa breve mantiene la vista fresca.</numerusform>
            <numerusform>Van %n pares. Una pausa breve mantiene la vista fresca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used:</source>
        <translation>
            <numerusform>%n no se pudo usar:</numerusform>
            <numerusform>%n no se pudieron usar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Profile</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
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
        <translation>«%1» para «%2»</translation>
    </message>
    <message>
        <source>The face of a case for “%1”</source>
        <translation>El rostro de un caso para «%1»</translation>
    </message>
    <message>
        <source>A picture for “%1”</source>
        <translation>Una imagen para «%1»</translation>
    </message>
    <message>
        <source>%1 had proposed it: “%2”.</source>
        <translation>Lo había propuesto %1: «%2».</translation>
    </message>
    <message>
        <source>You proposed it yourself, so a colleague answers. Who sits here is set in Settings.</source>
        <translation>Usted mismo lo propuso, así que responde un colega. Quién trabaja aquí se indica en Ajustes.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La respuesta está en camino.</translation>
    </message>
    <message>
        <source>It is on the list now. %1</source>
        <translation>Ya está en la lista. %1</translation>
    </message>
    <message>
        <source>It does not come onto the list. %1</source>
        <translation>No entra en la lista. %1</translation>
    </message>
</context>
<context>
    <name>countersign::ProposalsPane</name>
    <message>
        <source>Put it on the list</source>
        <translation>Ponerlo en la lista</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En espera de una segunda persona</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist; a lead changes that in Settings, Review policy. Look for yourself: who proposed it and why is shown once you have answered.</source>
        <translation>Dos personas deciden qué entra en una lista de bloqueo; un responsable lo cambia en Ajustes, Política de revisión. Mire por sí mismo: quién lo propuso y por qué se muestra cuando haya respondido.</translation>
    </message>
    <message>
        <source>Proposed face</source>
        <translation>Rostro propuesto</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Mayús+Retroceso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nada espera a una segunda persona.</translation>
    </message>
    <message>
        <source>It stays here until it is answered.</source>
        <translation>Permanece aquí hasta que se responda.</translation>
    </message>
    <message>
        <source>Its picture is kept in memory only: it is gone when Countersign closes.</source>
        <translation>Su imagen solo está en la memoria: se pierde al cerrar Countersign.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>countersign::QueueDrawer</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
</context>
<context>
    <name>countersign::QueueOrderBox</name>
    <message>
        <source>This service does not count its cases, so the newest come first.</source>
        <translation>Este servicio no cuenta sus casos, así que los más recientes van primero.</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Orden de los casos</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>The oldest cases come first.</source>
        <translation>Los casos más antiguos van primero.</translation>
    </message>
    <message>
        <source>The newest cases come first.</source>
        <translation>Los casos más recientes van primero.</translation>
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
        <translation>Lo que opina el servicio, y todo lo demás del caso, aparece tras su valoración.</translation>
    </message>
    <message>
        <source>How alike are they?</source>
        <translation>¿Cuánto se parecen?</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>There are no two faces to compare in this case.</source>
        <translation>En este caso no hay dos caras que comparar.</translation>
    </message>
</context>
<context>
    <name>countersign::Reason</name>
    <message>
        <source>Same person, clear</source>
        <translation>Misma persona, claro</translation>
    </message>
    <message>
        <source>Same person, looks explained: age, hair, glasses, weight</source>
        <translation>Misma persona, aspecto explicado: edad, pelo, gafas, peso</translation>
    </message>
    <message>
        <source>Not a duplicate: different people, twin or look-alike</source>
        <translation>No es duplicado: personas distintas, gemelo o parecido</translation>
    </message>
    <message>
        <source>Warning checked, no effect</source>
        <translation>Advertencia comprobada, sin efecto</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Picture altered, or not a live person</source>
        <translation>Imagen alterada o persona no viva</translation>
    </message>
    <message>
        <source>Portrait on the document replaced</source>
        <translation>Retrato del documento sustituido</translation>
    </message>
    <message>
        <source>Already a customer under another name</source>
        <translation>Ya es cliente con otro nombre</translation>
    </message>
    <message>
        <source>Blocklist hit confirmed</source>
        <translation>Coincidencia en lista de bloqueo confirmada</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Document not acceptable</source>
        <translation>Documento no aceptable</translation>
    </message>
    <message>
        <source>Other, said in the note</source>
        <translation>Otro, indicado en la nota</translation>
    </message>
    <message>
        <source>Selfie blurred, dark or too small</source>
        <translation>Selfi borrosa, oscura o demasiado pequeña</translation>
    </message>
    <message>
        <source>Face covered</source>
        <translation>Cara cubierta</translation>
    </message>
    <message>
        <source>Portrait unreadable, or glare</source>
        <translation>Retrato ilegible o con reflejos</translation>
    </message>
    <message>
        <source>More than one person</source>
        <translation>Más de una persona</translation>
    </message>
    <message>
        <source>Wrong or cut-off document</source>
        <translation>Documento equivocado o cortado</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>I differ from the service</source>
        <translation>Discrepo del servicio</translation>
    </message>
    <message>
        <source>Twin or close relative possible</source>
        <translation>Posible gemelo o pariente cercano</translation>
    </message>
    <message>
        <source>Much depends on it</source>
        <translation>Mucho depende de ello</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Esperando a la persona</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Esperando a un colega</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsDialog</name>
    <message>
        <source>Add a reason</source>
        <translation>Añadir un motivo</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Como de fábrica</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Motivo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons are in use, one for each digit. Switch one off to add another.</source>
        <translation>
            <numerusform>Hay %n motivo en uso. Desactívelo para añadir otro.</numerusform>
            <numerusform>Hay %n motivos en uso, uno por cada dígito. Desactive uno para añadir otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 changes the words. The ids stay, so that records keep their meaning.</source>
        <translation>F2 cambia las palabras. Los identificadores se quedan, para que los registros conserven su sentido.</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonsModel</name>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needs a note</source>
        <translation>Pide una nota</translation>
    </message>
</context>
<context>
    <name>countersign::RecordChain</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entries, each as it was written.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada, tal como se escribió.</numerusform>
            <numerusform>El registro está íntegro: %n entradas, cada una tal como se escribió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the one before it is missing. The %2 before it are whole.</source>
        <translation>La entrada %1 no es la que se escribió, o falta la anterior. Las %2 anteriores están íntegras.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read. The %2 before it are whole.</source>
        <translation>La entrada %1 no se puede leer. Las %2 anteriores están íntegras.</translation>
    </message>
    <message>
        <source>The end is missing: after entry %1 there is no seal.</source>
        <translation>Falta el final: tras la entrada %1 no hay sello.</translation>
    </message>
    <message>
        <source>The seal does not belong to these %1 entries: the end was changed.</source>
        <translation>El sello no corresponde a estas %1 entradas: se cambió el final.</translation>
    </message>
    <message>
        <source>Another installation sealed this record. Check it with that one&apos;s public key.</source>
        <translation>Otra instalación selló este registro. Compruébelo con la clave pública de aquella.</translation>
    </message>
    <message>
        <source>Those up to number %1 were cut off when their time was over, as the record itself tells.</source>
        <translation>Las entradas hasta el número %1 se cortaron al vencer su plazo, como consta en el propio registro.</translation>
    </message>
    <message>
        <source>The end was cut off: entry %1 is the last one here, and entry %2 existed.</source>
        <translation>Falta el final: la entrada %1 es la última que hay aquí y existía la entrada %2.</translation>
    </message>
    <message>
        <source>The oldest entries are missing, and no entry of the record tells of that cut.</source>
        <translation>Faltan las entradas más antiguas y ninguna entrada del registro da cuenta de ese corte.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordExport</name>
    <message>
        <source>The record on this computer cannot be read.</source>
        <translation>No se puede leer el registro de este equipo.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>No se puede escribir el archivo. Revise su carpeta y el espacio libre: %1</translation>
    </message>
    <message>
        <source>There is no record on this computer yet.</source>
        <translation>Todavía no hay registro en este equipo.</translation>
    </message>
</context>
<context>
    <name>countersign::RecordModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Not shown: another reviewer&apos;s opinion</source>
        <translation>No se muestra: opinión de otro revisor</translation>
    </message>
</context>
<context>
    <name>countersign::RecordRetention</name>
    <message>
        <source>Nothing was cut off the record, because it is not whole. %1</source>
        <translation>No se ha cortado nada del registro porque no está íntegro. %1</translation>
    </message>
</context>
<context>
    <name>countersign::RecordText</name>
    <message>
        <source>you: %1</source>
        <translation>usted: %1</translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation>servicio: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Valorado</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revelado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar aún</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>Añadido a una lista</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>Quitado de una lista</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Faltan entradas</translation>
    </message>
    <message>
        <source>Entries up to number %1 existed and are not here any more.</source>
        <translation>Existían entradas hasta el número %1 y ya no están aquí.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>inner faces only</source>
        <translation>solo el interior de los rostros</translation>
    </message>
    <message>
        <source>in another light</source>
        <translation>con otra luz</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejadas</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>giradas</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>parte por parte</translation>
    </message>
    <message>
        <source>moved one by one</source>
        <translation>movidas por separado</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>miradas: %1</translation>
    </message>
    <message>
        <source>blinked</source>
        <translation>alternadas</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>con cortinilla</translation>
    </message>
    <message>
        <source>told by e-mail</source>
        <translation>avisado por correo</translation>
    </message>
    <message numerus="yes">
        <source>%n second opinions</source>
        <translation>
            <numerusform>%n segunda opinión</numerusform>
            <numerusform>%n segundas opiniones</numerusform>
        </translation>
    </message>
    <message>
        <source>installation %1</source>
        <translation>instalación %1</translation>
    </message>
    <message>
        <source>Opinions handed over</source>
        <translation>Opiniones entregadas</translation>
    </message>
    <message>
        <source>Opinions taken in</source>
        <translation>Opiniones recibidas</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobadas</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>Batch run</source>
        <translation>Lote ejecutado</translation>
    </message>
    <message>
        <source>aligned by pins</source>
        <translation>alineadas con chinchetas</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>candidate %1: %2</source>
        <translation>candidato %1: %2</translation>
    </message>
    <message>
        <source>none of the candidates</source>
        <translation>ninguno de los candidatos</translation>
    </message>
    <message>
        <source>none of the others</source>
        <translation>ninguno de los demás</translation>
    </message>
    <message>
        <source>nobody was found</source>
        <translation>no se encontró a nadie</translation>
    </message>
    <message>
        <source>marks: %1</source>
        <translation>marcas: %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2, older than %3</source>
        <translation>Entradas %1 a %2, anteriores a %3</translation>
    </message>
    <message numerus="yes">
        <source>The administrator fixes %n settings</source>
        <translation>
            <numerusform>El administrador fija %n ajuste</numerusform>
            <numerusform>El administrador fija %n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Resultado de búsqueda</translation>
    </message>
    <message>
        <source>More candidates shown</source>
        <translation>Más candidatos mostrados</translation>
    </message>
    <message>
        <source>Proposed for a list</source>
        <translation>Propuesto para una lista</translation>
    </message>
    <message>
        <source>Refused for a list</source>
        <translation>Rechazado para una lista</translation>
    </message>
    <message>
        <source>Oldest entries cut off</source>
        <translation>Entradas antiguas cortadas</translation>
    </message>
    <message>
        <source>Failed try</source>
        <translation>Intento fallido</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Política del administrador</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>para practicar</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Propuesto por %1</translation>
    </message>
    <message>
        <source>The administrator fixes nothing any more</source>
        <translation>El administrador ya no fija nada</translation>
    </message>
    <message>
        <source>for a seeded check</source>
        <translation>para un control intercalado</translation>
    </message>
    <message>
        <source>Seeded check</source>
        <translation>Control intercalado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %1</source>
        <translation>En contra: %1</translation>
    </message>
    <message numerus="yes">
        <source>The record, %n entries</source>
        <translation>
            <numerusform>El registro, %n entrada</numerusform>
            <numerusform>El registro, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the case</source>
        <translation>El informe del caso</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of the thresholds, %n pairs</source>
        <translation>
            <numerusform>Las cifras de los umbrales, %n par</numerusform>
            <numerusform>Las cifras de los umbrales, %n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of a list</source>
        <translation>
            <numerusform>%n entrada de una lista</numerusform>
            <numerusform>%n entradas de una lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of others</source>
        <translation>Valoraciones de otros</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
</context>
<context>
    <name>countersign::RegisterDialog</name>
    <message>
        <source>Send me a code</source>
        <translation>Enviarme un código</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Confirmar el código</translation>
    </message>
    <message>
        <source>Didit sends a code of six characters to this address; it is valid for ten minutes.</source>
        <translation>Didit envía un código de seis caracteres a esta dirección; vale durante diez minutos.</translation>
    </message>
    <message>
        <source>Register with Didit</source>
        <translation>Registrarse en Didit</translation>
    </message>
    <message>
        <source>At least 8 characters: capital, small, digit, sign</source>
        <translation>Al menos 8 caracteres: mayúscula, minúscula, cifra, signo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The code is on its way. Enter it here within ten minutes.</source>
        <translation>El código está en camino. Introdúzcalo aquí antes de diez minutos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>countersign::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h tarde</numerusform>
            <numerusform>%n h tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d tarde</numerusform>
            <numerusform>%n d tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>en %n d</numerusform>
            <numerusform>en %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewDateDialog</name>
    <message numerus="yes">
        <source>When to look at %n entries again</source>
        <translation>
            <numerusform>Cuándo volver a revisar %n entrada</numerusform>
            <numerusform>Cuándo volver a revisar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Volver a revisar el</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewFile</name>
    <message>
        <source>Another Countersign window keeps the decisions of this account. Decide there, or close it and start this one again.</source>
        <translation>Otra ventana de Countersign guarda las decisiones de esta cuenta. Decida allí, o ciérrela y vuelva a iniciar esta.</translation>
    </message>
    <message>
        <source>The file of decisions on this computer is damaged, so nothing was sent. Keep it, and bring back a copy from a backup: %1</source>
        <translation>El archivo de decisiones de este equipo está dañado, así que no se envió nada. Consérvelo y recupere una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The decision could not be kept on this computer, so it was not sent. Check that the disk has room and that its folder may be written.</source>
        <translation>La decisión no se pudo guardar en este equipo, así que no se envió. Compruebe que el disco tiene espacio y que se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewPolicy</name>
    <message>
        <source>Review policy</source>
        <translation>Política de revisión</translation>
    </message>
    <message>
        <source>Until then it can be taken back, and nothing has been sent.</source>
        <translation>Hasta entonces se puede deshacer y no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Each of these changes is an entry in the record.</source>
        <translation>Cada uno de estos cambios es una entrada del registro.</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons…</source>
        <translation>Dos personas deciden por ciertos motivos…</translation>
    </message>
    <message>
        <source>Two people decide for %1</source>
        <translation>Dos personas deciden por %1</translation>
    </message>
    <message>
        <source>From similarity</source>
        <translation>Desde la similitud</translation>
    </message>
    <message>
        <source>To similarity</source>
        <translation>Hasta la similitud</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Change the reasons…</source>
        <translation>Cambiar los motivos…</translation>
    </message>
    <message>
        <source>What is grey is set by the administrator.</source>
        <translation>Lo que está en gris lo ha fijado el administrador.</translation>
    </message>
    <message>
        <source>Older entries are cut off the record at the next start, which the record itself tells. Export it before where they may be needed.</source>
        <translation>Las entradas más antiguas se cortan del registro en el próximo inicio, y el propio registro lo indica. Expórtelo antes si pudieran hacer falta.</translation>
    </message>
</context>
<context>
    <name>countersign::RunAction</name>
    <message>
        <source>Face match</source>
        <translation>Comparación facial</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Búsqueda facial</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Added to a list</source>
        <translation>Añadido a una lista</translation>
    </message>
    <message>
        <source>Removed from a list</source>
        <translation>Quitado de una lista</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>Caso creado</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>Lista creada</translation>
    </message>
    <message>
        <source>List renamed</source>
        <translation>Lista renombrada</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>Lista eliminada</translation>
    </message>
    <message>
        <source>Adding to a list</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Removing from a list</source>
        <translation>Quitar de una lista</translation>
    </message>
    <message>
        <source>Making a case</source>
        <translation>Crear un caso</translation>
    </message>
    <message>
        <source>Making a list</source>
        <translation>Crear una lista</translation>
    </message>
    <message>
        <source>Renaming a list</source>
        <translation>Renombrar una lista</translation>
    </message>
    <message>
        <source>Deleting a list</source>
        <translation>Eliminar una lista</translation>
    </message>
</context>
<context>
    <name>countersign::RunBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>%1 (se cobra)</translation>
    </message>
    <message>
        <source>The options changed since this result. Run again to apply them.</source>
        <translation>Las opciones cambiaron desde este resultado. Ejecute de nuevo para aplicarlas.</translation>
    </message>
    <message>
        <source>Didit charges for each check.</source>
        <translation>Didit cobra cada comprobación.</translation>
    </message>
</context>
<context>
    <name>countersign::RunHistory</name>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreBand</name>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Similarity %1, %2</source>
        <translation>Similitud %1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreDistributions</name>
    <message>
        <source>Distribution of similarities</source>
        <translation>Distribución de las similitudes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Median similarity of one person&apos;s pairs: %1. Of different people&apos;s: %2.</source>
        <translation>Similitud mediana de las parejas de una misma persona: %1. De personas distintas: %2.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Share of the pairs</source>
        <translation>Proporción de las parejas</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>propuesto %1</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreHistogramView</name>
    <message>
        <source>Similarities</source>
        <translation>Similitudes</translation>
    </message>
    <message>
        <source>Choose a band to see its rows only.</source>
        <translation>Elija una franja para ver solo sus filas.</translation>
    </message>
    <message>
        <source>only %1 is shown</source>
        <translation>solo se muestra %1</translation>
    </message>
</context>
<context>
    <name>countersign::ScoreScale</name>
    <message>
        <source>Similarity scale</source>
        <translation>Escala de similitud</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to move the threshold for the next check.</source>
        <translation>Arrastre o use las flechas para mover el umbral de la próxima comprobación.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
</context>
<context>
    <name>countersign::SealKey</name>
    <message>
        <source>Other people of this computer can read the key that seals the record. Take their permission away and start again: %1</source>
        <translation>Otras personas de este equipo pueden leer la clave que sella el registro. Quíteles el permiso y vuelva a empezar: %1</translation>
    </message>
    <message>
        <source>The key that seals the record is damaged. Bring it back from a backup: %1</source>
        <translation>La clave que sella el registro está dañada. Recupérela de una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The key that seals the record cannot be written. Check that the disk has room and that its folder may be written.</source>
        <translation>No se puede escribir la clave que sella el registro. Compruebe que el disco tiene espacio y que se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>countersign::SearchPage</name>
    <message>
        <source>Probe</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Drop the face to search for here, paste it (Ctrl+V), or open a file (Ctrl+O).</source>
        <translation>Suelte aquí el rostro que busca, péguelo (Ctrl+V) o abra un archivo (Ctrl+O).</translation>
    </message>
    <message>
        <source>Every known face</source>
        <translation>Todos los rostros conocidos</translation>
    </message>
    <message>
        <source>Blocklisted or approved</source>
        <translation>Bloqueados o aprobados</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nobody known looks like this face.</source>
        <translation>Nadie conocido se parece a este rostro.</translation>
    </message>
    <message>
        <source>The candidate you choose is shown here, beside the probe.</source>
        <translation>El candidato que elija se muestra aquí, junto a la imagen de prueba.</translation>
    </message>
    <message>
        <source>Load a picture to search for its face.</source>
        <translation>Cargue una imagen para buscar su rostro.</translation>
    </message>
    <message>
        <source>From the next search on, what the service says of a candidate appears after your own rating.</source>
        <translation>A partir de la próxima búsqueda, lo que el servicio dice de un candidato aparece después de su propia valoración.</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>The search result is in the record.</source>
        <translation>El resultado de la búsqueda está en el registro.</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>Candidato &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>Candidato &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;more candidates</source>
        <translation>Mostrar &amp;más candidatos</translation>
    </message>
    <message>
        <source>The candidates &amp;before</source>
        <translation>Los candidatos &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;List all candidates</source>
        <translation>&amp;Listar todos los candidatos</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Valorar: %1</translation>
    </message>
    <message>
        <source>N&amp;one of these candidates</source>
        <translation>Ning&amp;uno de estos candidatos</translation>
    </message>
</context>
<context>
    <name>countersign::SearchResult</name>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Block the probe</source>
        <translation>Bloquear la imagen de prueba</translation>
    </message>
    <message>
        <source>Block the candidate</source>
        <translation>Bloquear al candidato</translation>
    </message>
    <message>
        <source>Opens the form of the blocklist with this face; nothing is added before you confirm.</source>
        <translation>Abre el formulario de la lista de bloqueo con este rostro; no se añade nada antes de que lo confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these: no known face is similar enough to the probe.</source>
        <translation>Ninguno de ellos: ningún rostro conocido es lo bastante similar.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures valid for %n minutes</source>
        <translation>
            <numerusform>Imágenes válidas durante %n minuto</numerusform>
            <numerusform>Imágenes válidas durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are renewed when shown</source>
        <translation>Las imágenes se renuevan al mostrarse</translation>
    </message>
    <message>
        <source>List all candidates, to sort and filter</source>
        <translation>Listar todos los candidatos, para ordenar y filtrar</translation>
    </message>
</context>
<context>
    <name>countersign::SearchReview</name>
    <message>
        <source>Search for a face first.</source>
        <translation>Busque primero un rostro.</translation>
    </message>
    <message>
        <source>Rate a candidate with 1 to 5, or press 0 for none of these.</source>
        <translation>Valore un candidato de 1 a 5, o pulse 0 si no es ninguno de estos.</translation>
    </message>
    <message>
        <source>Rate the candidates first, or press 0 for none of these.</source>
        <translation>Valore primero los candidatos, o pulse 0 si no es ninguno de estos.</translation>
    </message>
</context>
<context>
    <name>countersign::SearchViewModel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SecondWindow</name>
    <message>
        <source>The pictures are in the other window.</source>
        <translation>Las imágenes están en la otra ventana.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Traerlas de vuelta</translation>
    </message>
</context>
<context>
    <name>countersign::SeededCheckRow</name>
    <message>
        <source>Now and then a pair with a known answer comes in the place of the next case and looks like one. Whoever has rated it is told at once; how it was rated is their own.</source>
        <translation>De vez en cuando, un par con respuesta conocida ocupa el lugar del caso siguiente y parece uno más. A quien lo ha valorado se le dice enseguida; cómo lo valoró solo lo sabe esa persona.</translation>
    </message>
    <message>
        <source>A folder of people…</source>
        <translation>Una carpeta de personas…</translation>
    </message>
    <message>
        <source>A table of pairs…</source>
        <translation>Una tabla de pares…</translation>
    </message>
    <message>
        <source>Cases are not rated before the score is shown, so no check comes.</source>
        <translation>Los casos no se valoran antes de mostrar la puntuación, así que no aparece ningún control.</translation>
    </message>
    <message>
        <source>Reading the pairs…</source>
        <translation>Leyendo los pares…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are there.</source>
        <translation>
            <numerusform>Hay %n par.</numerusform>
            <numerusform>Hay %n pares.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check comes: %1</source>
        <translation>No aparece ningún control: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceErrors</name>
    <message>
        <source>With these networks about %1 of 100 pairs of one person stay below %2.</source>
        <translation>Con estas redes, unos %1 de cada 100 pares de una misma persona quedan por debajo de %2.</translation>
    </message>
    <message>
        <source>With these networks about one of %1 pairs of different people reaches %2 or more.</source>
        <translation>Con estas redes, uno de cada %1 pares de personas distintas llega a %2 o más.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed different people.</source>
        <translation>
            <numerusform>De %n caso cerrado con una similitud así, %1 mostraba a personas distintas.</numerusform>
            <numerusform>De %n casos cerrados con una similitud así, %1 mostraban a personas distintas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed cases with such a similarity, %1 showed the same person.</source>
        <translation>
            <numerusform>De %n caso cerrado con una similitud así, %1 mostraba a la misma persona.</numerusform>
            <numerusform>De %n casos cerrados con una similitud así, %1 mostraban a la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the service errs at such similarities is not known here.</source>
        <translation>Aquí no se sabe con qué frecuencia se equivoca el servicio con similitudes así.</translation>
    </message>
</context>
<context>
    <name>countersign::ServiceStatus</name>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · iniciando</translation>
    </message>
    <message>
        <source>%1 · needs a key, see Settings</source>
        <translation>%1 · necesita una clave, vea Ajustes</translation>
    </message>
    <message>
        <source>Start the engine again</source>
        <translation>Reiniciar el motor</translation>
    </message>
</context>
<context>
    <name>countersign::SessionFace</name>
    <message>
        <source>The service gave no picture of this case&apos;s face. Choose a picture instead.</source>
        <translation>El servicio no dio ninguna imagen del rostro de este caso. Elija una imagen.</translation>
    </message>
</context>
<context>
    <name>countersign::SessionsModel</name>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>1:N</source>
        <translation>1:N</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Came in %1, due %2</source>
        <translation>Llegó el %1, vence el %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>countersign::SettingText</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one in %n cases</source>
        <translation>
            <numerusform>cada caso</numerusform>
            <numerusform>uno de cada %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a note</source>
        <translation>requiere una nota</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>as they ship</source>
        <translation>como vienen de serie</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>el de la cuenta</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>a wrong passphrase was tried</source>
        <translation>se probó una frase de acceso errónea</translation>
    </message>
    <message>
        <source>Where faces go</source>
        <translation>Adónde van los rostros</translation>
    </message>
    <message>
        <source>Hold a decision for</source>
        <translation>Retener una decisión durante</translation>
    </message>
    <message>
        <source>Rate before the score is shown</source>
        <translation>Valorar antes de ver la puntuación</translation>
    </message>
    <message>
        <source>A case is due after</source>
        <translation>Un caso vence tras</translation>
    </message>
    <message>
        <source>Approvals and declines may be told by e-mail, too</source>
        <translation>También las aprobaciones y los rechazos pueden avisarse por correo</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Los motivos</translation>
    </message>
    <message>
        <source>Two people decide where reviewer and service differ</source>
        <translation>Deciden dos personas donde revisor y servicio no coinciden</translation>
    </message>
    <message>
        <source>Two people decide a decline because of a search hit</source>
        <translation>Dos personas deciden un rechazo por una coincidencia de búsqueda</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist</source>
        <translation>Dos personas deciden qué entra en una lista de bloqueo</translation>
    </message>
    <message>
        <source>Two people decide for certain reasons</source>
        <translation>Dos personas deciden por ciertos motivos</translation>
    </message>
    <message>
        <source>Two people decide at similarities from</source>
        <translation>Dos personas deciden con similitudes de</translation>
    </message>
    <message>
        <source>Two people decide at similarities up to</source>
        <translation>Dos personas deciden con similitudes hasta</translation>
    </message>
    <message>
        <source>Keep the record for</source>
        <translation>Conservar el registro durante</translation>
    </message>
    <message>
        <source>Cover the faces when nobody works for</source>
        <translation>Tapar los rostros si nadie trabaja durante</translation>
    </message>
    <message>
        <source>Cover the faces when another program&apos;s window is in front</source>
        <translation>Tapar los rostros cuando la ventana de otro programa esté delante</translation>
    </message>
    <message>
        <source>Seeded checks in the queue</source>
        <translation>Controles intercalados en la cola</translation>
    </message>
    <message>
        <source>Pairs of the seeded checks</source>
        <translation>Pares de los controles intercalados</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <source>Decline a match at or below</source>
        <translation>Rechazar una comparación con este valor o menos</translation>
    </message>
    <message>
        <source>Decline liveness at or below</source>
        <translation>Rechazar la prueba de vida con este valor o menos</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Try turned pictures</source>
        <translation>Probar imágenes giradas</translation>
    </message>
    <message>
        <source>Save at the service</source>
        <translation>Guardar en el servicio</translation>
    </message>
    <message>
        <source>Rate candidates first</source>
        <translation>Valorar primero los candidatos</translation>
    </message>
    <message>
        <source>The lead&apos;s lock</source>
        <translation>El bloqueo del responsable</translation>
    </message>
    <message>
        <source>In every case with two faces</source>
        <translation>En cada caso con dos caras</translation>
    </message>
    <message>
        <source>When the faces are what is in question</source>
        <translation>Cuando la duda son las caras</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The team&apos;s closed cases</source>
        <translation>Los casos cerrados del equipo</translation>
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
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>This computer: faces stay here</source>
        <translation>Este equipo: los rostros se quedan aquí</translation>
    </message>
    <message>
        <source>Didit: faces are sent to %1</source>
        <translation>Didit: los rostros se envían a %1</translation>
    </message>
    <message>
        <source>Paste the key of your application</source>
        <translation>Pegue la clave de su aplicación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Register by e-mail…</source>
        <translation>Registrarse por correo electrónico…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation>Un cambio de idioma surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>New checks start from</source>
        <translation>Las nuevas comprobaciones parten de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The administrator has set where faces go.</source>
        <translation>El administrador ha fijado adónde van los rostros.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Pan; with Shift further</source>
        <translation>Desplazar; con Mayús más lejos</translation>
    </message>
    <message>
        <source>Next face, then on</source>
        <translation>Rostro siguiente, luego seguir</translation>
    </message>
    <message>
        <source>Open the probe</source>
        <translation>Abrir la imagen de prueba</translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation>Abrir la referencia</translation>
    </message>
    <message>
        <source>Paste into the focused side</source>
        <translation>Pegar en el lado enfocado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy an id or a row</source>
        <translation>Copiar un ID o una fila</translation>
    </message>
    <message>
        <source>Rate how alike two faces are</source>
        <translation>Valorar cuánto se parecen dos caras</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espacio, pulsado</translation>
    </message>
    <message>
        <source>The other picture, after the rating</source>
        <translation>La otra imagen, tras valorar</translation>
    </message>
    <message>
        <source>Run the check, send the form, record the search result</source>
        <translation>Ejecutar la comprobación, enviar el formulario, registrar el resultado de la búsqueda</translation>
    </message>
    <message>
        <source>None of these candidates</source>
        <translation>Ninguno de estos candidatos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>countersign::Status</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Awaiting user</source>
        <translation>A la espera del usuario</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Pedido de nuevo</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>KYC expired</source>
        <translation>KYC caducado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
</context>
<context>
    <name>countersign::StoreKeyChooser</name>
    <message>
        <source>The key of the face store is missing. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>Falta la clave del almacén de rostros. Desbloquee el llavero o recupere el archivo de clave e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>countersign::TableFile</name>
    <message>
        <source>The file cannot be written. Check its folder and the free space: %1</source>
        <translation>No se puede escribir el archivo. Revise su carpeta y el espacio libre: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdModel</name>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 % (de %2 a %3 %)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Different people accepted (FAR)</source>
        <translation>Personas distintas aceptadas (FAR)</translation>
    </message>
    <message>
        <source>Same person declined (FRR)</source>
        <translation>Misma persona rechazada (FRR)</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Looking for decided cases and batches…</source>
        <translation>Buscando casos decididos y lotes…</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Abrir una tabla…</translation>
    </message>
    <message>
        <source>A CSV table with the columns &quot;similarity&quot; and &quot;same&quot;, such as an exported batch.</source>
        <translation>Una tabla CSV con las columnas «similarity» y «same», como un lote exportado.</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Umbral propuesto</translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Similitudes</translation>
    </message>
    <message>
        <source>Errors at each threshold</source>
        <translation>Errores con cada umbral</translation>
    </message>
    <message>
        <source>What each threshold would have done</source>
        <translation>Lo que habría hecho cada umbral</translation>
    </message>
    <message>
        <source>&amp;Open a table with labels…</source>
        <translation>&amp;Abrir una tabla con etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Propose one false accept in a thousand</source>
        <translation>&amp;Proponer una aceptación falsa de cada mil</translation>
    </message>
    <message>
        <source>One in a thousand cannot be told from so few pairs of different people: it takes a thousand.</source>
        <translation>Una de cada mil no puede saberse con tan pocas parejas de personas distintas: hacen falta mil.</translation>
    </message>
    <message>
        <source>&amp;Export the numbers…</source>
        <translation>&amp;Exportar los números…</translation>
    </message>
    <message>
        <source>Reading the comparisons…</source>
        <translation>Leyendo las comparaciones…</translation>
    </message>
    <message>
        <source>There is no comparison yet of which somebody knows the truth. Decide cases, run a batch with labels, or open a table.</source>
        <translation>Todavía no hay ninguna comparación de la que se sepa la verdad. Decida casos, procese un lote con etiquetas o abra una tabla.</translation>
    </message>
    <message>
        <source>Open a table with labels</source>
        <translation>Abrir una tabla con etiquetas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exportar los números</translation>
    </message>
</context>
<context>
    <name>countersign::ThresholdsViewModel</name>
    <message>
        <source>Decided cases, %1</source>
        <translation>Casos decididos, %1</translation>
    </message>
    <message>
        <source>Decided cases, %1, %2</source>
        <translation>Casos decididos, %1, %2</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>%1 pairs of one person and %2 pairs of different people.</source>
        <translation>%1 parejas de una misma persona y %2 parejas de personas distintas.</translation>
    </message>
    <message numerus="yes">
        <source>That is too little to tell rates: it takes %n of each.</source>
        <translation>
            <numerusform>Es muy poco para hablar de tasas: hacen falta %n de cada clase.</numerusform>
            <numerusform>Es muy poco para hablar de tasas: hacen falta %n de cada clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal error rate %1 % at a similarity of %2.</source>
        <translation>Tasa de error igual del %1 % con una similitud de %2.</translation>
    </message>
    <message>
        <source>The current threshold of %1 accepts %2 pairs of different people and declines %3 of one person.</source>
        <translation>El umbral actual de %1 acepta %2 parejas de personas distintas y rechaza %3 de una misma persona.</translation>
    </message>
    <message>
        <source>The proposed one of %1 accepts %2 and declines %3.</source>
        <translation>El propuesto de %1 acepta %2 y rechaza %3.</translation>
    </message>
    <message>
        <source>The rates are those of these pictures, and hold for others only as far as they are alike.</source>
        <translation>Las tasas son las de estas imágenes y valen para otras solo en la medida en que se les parezcan.</translation>
    </message>
    <message numerus="yes">
        <source>What is true here is what reviewers decided, most of them after they had seen the similarity. %n decisions say nothing about the two faces and are left out.</source>
        <translation>
            <numerusform>Aquí se da por cierto lo que decidieron los revisores, la mayoría después de ver la similitud. %n decisión no dice nada de los dos rostros y se deja fuera.</numerusform>
            <numerusform>Aquí se da por cierto lo que decidieron los revisores, la mayoría después de ver la similitud. %n decisiones no dicen nada de los dos rostros y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are exported.</source>
        <translation>Los números se han exportado.</translation>
    </message>
</context>
<context>
    <name>countersign::Tour</name>
    <message>
        <source>Second account, confirmed</source>
        <translation>Segunda cuenta, confirmada</translation>
    </message>
    <message>
        <source>The step “%1” did not come to its end.</source>
        <translation>El paso «%1» no llegó a su fin.</translation>
    </message>
    <message>
        <source>The step “%1” ended with something else than it should.</source>
        <translation>El paso «%1» terminó con algo distinto de lo que debía.</translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBar</name>
    <message>
        <source>Decided, not confirmed yet</source>
        <translation>Decidido, aún sin confirmar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Nota para el registro</translation>
    </message>
    <message>
        <source>Then add the face to the blocklist</source>
        <translation>Después, rostro a la lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>countersign::ViewMark</name>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>girada %1°</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>light changed</source>
        <translation>luz cambiada</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>levelled by %1°</source>
        <translation>enderezada %1°</translation>
    </message>
</context>
<context>
    <name>countersign::WaitingCases</name>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
</context>
<context>
    <name>countersign::Warning</name>
    <message>
        <source>No face was found in the picture.</source>
        <translation>No se encontró ningún rostro en la imagen.</translation>
    </message>
    <message>
        <source>The picture looks like a print, a screen or a mask.</source>
        <translation>La imagen parece una impresión, una pantalla o una máscara.</translation>
    </message>
    <message>
        <source>The face is on a blocklist.</source>
        <translation>El rostro está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The face may be on a blocklist: compare it by eye.</source>
        <translation>El rostro podría estar en una lista de bloqueo: compárelo a la vista.</translation>
    </message>
    <message>
        <source>The liveness score is at or below the threshold.</source>
        <translation>La prueba de vida está en el umbral o por debajo.</translation>
    </message>
    <message>
        <source>The face is too poor in quality to be sure.</source>
        <translation>El rostro tiene una calidad demasiado baja para estar seguro.</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <translation>El rostro está demasiado oscuro.</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <translation>El rostro está demasiado claro.</translation>
    </message>
    <message>
        <source>Several faces are in the picture; the largest one was used.</source>
        <translation>Hay varios rostros en la imagen; se usó el más grande.</translation>
    </message>
    <message>
        <source>The same face was seen in another approved session.</source>
        <translation>El mismo rostro se vio en otra sesión aprobada.</translation>
    </message>
    <message>
        <source>A similar face was seen in another session.</source>
        <translation>Un rostro similar se vio en otra sesión.</translation>
    </message>
    <message>
        <source>The estimated age is below the minimum.</source>
        <translation>La edad estimada está por debajo del mínimo.</translation>
    </message>
    <message>
        <source>The age could not be estimated.</source>
        <translation>No se pudo estimar la edad.</translation>
    </message>
    <message>
        <source>There is no face to compare in one of the pictures.</source>
        <translation>No hay rostro que comparar en una de las imágenes.</translation>
    </message>
    <message>
        <source>The two faces are not similar enough.</source>
        <translation>Los dos rostros no son lo bastante similares.</translation>
    </message>
    <message>
        <source>All attempts to match the face were used up.</source>
        <translation>Se agotaron todos los intentos de comparar el rostro.</translation>
    </message>
    <message>
        <source>The estimated age is so near the minimum that its error crosses it.</source>
        <translation>La edad estimada está tan cerca del mínimo que su error lo cruza.</translation>
    </message>
    <message>
        <source>The engine has no network that estimates age.</source>
        <translation>El motor no tiene una red que estime la edad.</translation>
    </message>
    <message>
        <source>The engine has no network that tells live faces.</source>
        <translation>El motor no tiene una red que distinga rostros vivos.</translation>
    </message>
    <message>
        <source>Whether the face is live could not be told.</source>
        <translation>No se pudo determinar si el rostro está vivo.</translation>
    </message>
    <message>
        <source>The face was not looked up in the blocklists: the engine has no network for it.</source>
        <translation>El rostro no se buscó en las listas de bloqueo: el motor no tiene una red para ello.</translation>
    </message>
    <message>
        <source>The face is on an allowlist, so duplicates of it are not reported.</source>
        <translation>El rostro está en una lista de permitidos, así que no se avisa de sus duplicados.</translation>
    </message>
    <message>
        <source>The engine reads no text and checks no document: look at it.</source>
        <translation>El motor no lee texto ni comprueba documentos: mírelo.</translation>
    </message>
    <message>
        <source>Choose another picture, or have turned pictures tried, too.</source>
        <translation>Elija otra imagen o haga probar también imágenes giradas.</translation>
    </message>
</context>
<context>
    <name>countersign::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Sin advertencias.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The service&apos;s address; https, or http on this computer.</source>
        <translation>La dirección del servicio; https, o http en este equipo.</translation>
    </message>
    <message>
        <source>Networks for the engine of profile &quot;computer&quot;.</source>
        <translation>Redes para el motor del perfil &quot;computer&quot;.</translation>
    </message>
    <message>
        <source>Data of the engine of profile &quot;computer&quot;.</source>
        <translation>Datos del motor del perfil &quot;computer&quot;.</translation>
    </message>
    <message>
        <source>Also try the picture turned.</source>
        <translation>Probar también la imagen girada.</translation>
    </message>
    <message>
        <source>Your own reference, sent along.</source>
        <translation>Su propia referencia, que se envía también.</translation>
    </message>
    <message>
        <source>Store nothing at the service.</source>
        <translation>No guardar nada en el servicio.</translation>
    </message>
    <message>
        <source>The reason for a list entry.</source>
        <translation>El motivo de una entrada de lista.</translation>
    </message>
    <message>
        <source>Only sessions of this status, for example &quot;In Review&quot;.</source>
        <translation>Solo sesiones de este estado, por ejemplo &quot;In Review&quot;.</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>El idioma de esta ejecución: %1.</translation>
    </message>
    <message>
        <source>Print the service&apos;s own answers whole, one a line; of a list one page a line.</source>
        <translation>Imprimir enteras las respuestas del servicio, una por línea; de una lista, una página por línea.</translation>
    </message>
    <message>
        <source>For match: decline at or below this score, 0 to 100. For age: decline below this age, 0 to 100; 0 switches the check off.</source>
        <translation>Para match: rechazar con esta puntuación o menos, de 0 a 100. Para age: rechazar por debajo de esta edad, de 0 a 100; 0 desactiva la comprobación.</translation>
    </message>
    <message>
        <source>At most so many lists or sessions; otherwise %1.</source>
        <translation>Como máximo tantas listas o sesiones; si no, %1.</translation>
    </message>
    <message>
        <source>Leave out so many lists or sessions at the start.</source>
        <translation>Omitir tantas listas o sesiones al principio.</translation>
    </message>
    <message>
        <source>The public key of the installation that sealed the record, as “audit key” prints it.</source>
        <translation>La clave pública de la instalación que selló el registro, como la muestra «audit key».</translation>
    </message>
    <message>
        <source>&quot;computer&quot; or &quot;didit&quot;; without it, the one that the console uses.</source>
        <translation>&quot;computer&quot; o &quot;didit&quot;; sin ella, el que usa la consola.</translation>
    </message>
    <message>
        <source>For batch match: the column that says whether a pair is one person; otherwise &quot;same&quot;, where there is one.</source>
        <translation>Para batch match: la columna que dice si una pareja es la misma persona; si no, &quot;same&quot;, cuando existe.</translation>
    </message>
    <message>
        <source>For batch: the columns of a table that name the pictures, for example &quot;selfie,document&quot;.</source>
        <translation>Para batch: las columnas de una tabla que nombran las imágenes, por ejemplo &quot;selfie,document&quot;.</translation>
    </message>
    <message>
        <source>For batch match: how file names pair; otherwise &quot;*selfie,*document&quot;.</source>
        <translation>Para batch match: cómo se emparejan los nombres de archivo; si no, &quot;*selfie,*document&quot;.</translation>
    </message>
    <message>
        <source>For batch: what one call costs, to estimate the whole.</source>
        <translation>Para batch: lo que cuesta una llamada, para estimar el total.</translation>
    </message>
    <message>
        <source>For batch: the service keeps each check; a search then enrols its face.</source>
        <translation>Para batch: el servicio guarda cada comprobación; una búsqueda registra entonces su rostro.</translation>
    </message>
    <message>
        <source>Go on with a batch that was paused or cut short.</source>
        <translation>Continuar un lote que se pausó o se interrumpió.</translation>
    </message>
    <message>
        <source>With --resume: make those calls again that &quot;failed&quot;, or whose outcome is &quot;unknown&quot;; these may be billed twice.</source>
        <translation>Con --resume: repetir las llamadas que fallaron (&quot;failed&quot;) o cuyo resultado se desconoce (&quot;unknown&quot;); estas podrían cobrarse dos veces.</translation>
    </message>
    <message>
        <source>For batch: write the results to this file, ending in .csv or .jsonl.</source>
        <translation>Para batch: escribir los resultados en este archivo, terminado en .csv o .jsonl.</translation>
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
        <translation>Lotes:
  batch match PATH...            comparar muchas parejas: de carpetas o archivos por sus nombres
                                 (--pattern), o de un archivo CSV (--columns, --label)
  batch search PATH...           buscar muchos rostros
  batch age PATH...              estimar muchas edades (--threshold)
  batch blocklist PATH...        añadir muchos rostros a la lista de bloqueo; requiere --comment
  batch --resume BATCH           continuar uno (--again)
  batch list                     mostrar los lotes de este equipo
  batch export BATCH FILE        escribir los resultados como .csv o .jsonl
  batch delete BATCH             eliminar sus rutas y resultados de este equipo
Ninguna llamada se hace dos veces, termine como termine el programa. Los lotes también admiten --rotate, --save,
--price, --dry-run y --out. Código de salida 12: en pausa por Ctrl+C; no se pierde nada, continúe con --resume.
</translation>
    </message>
    <message>
        <source>For batch: show what would be sent, and send nothing; lists import does so unless --apply is given.</source>
        <translation>Para batch: mostrar lo que se enviaría, sin enviar nada; lists import lo hace salvo que se indique --apply.</translation>
    </message>
    <message>
        <source>For lists import: add what is new; without it nothing is sent.</source>
        <translation>Para lists import: añadir lo nuevo; sin ella no se envía nada.</translation>
    </message>
    <message>
        <source>For lists export: also write the faces&apos; pictures into a folder beside the table.</source>
        <translation>Para lists export: escribir también las imágenes de los rostros en una carpeta junto a la tabla.</translation>
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
        <translation>Estado de salida:
  0   aprobado, o hecho
  1   rechazado, o un registro que no está íntegro
  2   en revisión o sin veredicto: una sesión aún abierta, caducada o abandonada
  3   uso incorrecto: una orden, opción o número que no encaja; no se envió nada
  4   una imagen, o una fila de una tabla, que no se puede usar
  5   falta la clave o fue rechazada
  6   sin créditos
  7   no se puede contactar con el servicio
  8   el servicio no aceptó la petición
  9   el servicio falló o su respuesta no se entiende
  10  enviado, pero no se conoce el resultado
  11  cualquier otra cosa
De varias imágenes cuenta el resultado más grave: un error antes que rechazado, y este antes que en revisión.
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
        <translation>Órdenes:
  match A B                      comparar dos caras (--threshold)
  search IMAGEN...               buscar caras; deciden las bandas del servicio
  age IMAGEN...                  estimar edades (--threshold)
  lists                          mostrar las listas (--limit, --offset)
  lists add-face LISTA IMAGEN... añadir caras a una lista (su ID o &quot;blocklist&quot;); requiere --comment
  lists export LIST FILE         escribir las entradas de una lista como .csv (--pictures)
  lists import LIST FILE         mostrar qué filas de un .csv son nuevas para una lista de valores, ya están
                                 o no sirven; --apply añade las nuevas (--comment para filas sin motivo)
  sessions                       mostrar sesiones (--status, --limit, --offset)
  sessions show ID               mostrar una sesión
  case new SELFI DOCUMENTO       crear un caso en el motor de este equipo (--threshold, --vendor-data)
  case import CARPETA|CSV        crear muchos: subcarpetas con selfie.* y document.*, o una tabla con
                                 las columnas selfie, document, vendor_data
  audit verify [ARCHIVO]         comprobar un registro, o el de este equipo (--public-key)
  audit export ARCHIVO           escribir el registro de este equipo como .jsonl o .csv
  audit key                      mostrar la clave pública que comprueba el registro de este equipo
  balance                        mostrar el saldo de la cuenta
  register                       registrarse en Didit con correo y código
match, search y age admiten también --rotate, --vendor-data y --no-save.
Las imágenes para una lista se examinan primero con el motor de este equipo: las que no tienen rostro,
tienen varios o uno deficiente no se añaden, ni, donde buscar no cuesta nada, las de alguien que ya está
en una lista de bloqueo.

La clave viene de COUNTERSIGN_API_KEY o del llavero del perfil, nunca de la línea de órdenes.
</translation>
    </message>
</context>
<context>
    <name>countersign::cli::BatchCommand</name>
    <message>
        <source>same</source>
        <translation>misma</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n fila escrita.</numerusform>
            <numerusform>%n filas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is deleted from this computer.</source>
        <translation>El lote se eliminó de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 of them labelled.</source>
        <translation>
            <numerusform>%n llamada, %1 con etiqueta.</numerusform>
            <numerusform>%n llamadas, %1 con etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated cost: %1 at %2 each.</source>
        <translation>Coste estimado: %1 a %2 cada una.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1.</source>
        <translation>El saldo de la cuenta es %1.</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait: %n s</source>
        <translation>
            <numerusform>el servicio pide esperar: %n s</numerusform>
            <numerusform>el servicio pide esperar: %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute, %2 min left</source>
        <translation>%1 por minuto, faltan %2 min</translation>
    </message>
    <message>
        <source>This batch was begun with “%1”. Go on with that service.</source>
        <translation>Este lote se empezó con «%1». Continúe con ese servicio.</translation>
    </message>
    <message>
        <source>Batch %1; its paths and results are kept on this computer until “batch delete”.</source>
        <translation>Lote %1; sus rutas y resultados se guardan en este equipo hasta «batch delete».</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Go on with: batch --resume %1</source>
        <translation>Continúe con: batch --resume %1</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n calls is unknown; they may have been billed. Make them again with --resume %1 --again unknown.</source>
        <translation>
            <numerusform>Se desconoce el resultado de %n llamada; puede haberse cobrado. Repítala con --resume %1 --again unknown.</numerusform>
            <numerusform>Se desconoce el resultado de %n llamadas; pueden haberse cobrado. Repítalas con --resume %1 --again unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
</context>
<context>
    <name>countersign::cli::CaseFiles</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The table needs the columns “selfie” and “document”: %1</source>
        <translation>La tabla necesita las columnas «selfie» y «document»: %1</translation>
    </message>
    <message>
        <source>Each case needs one picture named “selfie” and one named “document”; these are not both there: %1</source>
        <translation>Cada caso necesita una imagen llamada «selfie» y otra «document»; no están ambas: %1</translation>
    </message>
    <message>
        <source>There are no cases in it: %1</source>
        <translation>No contiene casos: %1</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Commands</name>
    <message>
        <source>No similarity</source>
        <translation>Sin similitud</translation>
    </message>
    <message>
        <source>about %1 years</source>
        <translation>unos %1 años</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>sin estimación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>Datos del proveedor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Comparación facial</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dólares estadounidenses</translation>
    </message>
    <message>
        <source>Whose seal it is was not checked: give the installation&apos;s key with --public-key.</source>
        <translation>No se comprobó de quién es el sello: dé la clave de la instalación con --public-key.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n entrada escrita.</numerusform>
            <numerusform>%n entradas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>This service makes its cases itself. Use the profile “computer” to make one here.</source>
        <translation>Este servicio crea sus casos por sí mismo. Use el perfil «computer» para crear uno aquí.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Faces are judged before they come onto a list: import them in Countersign&apos;s window, which shows what speaks against each.</source>
        <translation>Los rostros se examinan antes de entrar en una lista: impórtelos en la ventana de Countersign, que muestra lo que hay en contra de cada uno.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Ya en la lista</translation>
    </message>
    <message>
        <source>Twice in the table</source>
        <translation>Dos veces en la tabla</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>No utilizables</translation>
    </message>
    <message>
        <source>Nothing was sent. Add what is new with --apply.</source>
        <translation>No se envió nada. Añada lo nuevo con --apply.</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have no reason. Give one by --comment; nothing was sent.</source>
        <translation>
            <numerusform>%n fila nueva no tiene motivo. Indíquelo con --comment; no se envió nada.</numerusform>
            <numerusform>%n filas nuevas no tienen motivo. Indíquelo con --comment; no se envió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::cli::Connection</name>
    <message>
        <source>There is no profile “%1”. Use “computer” or “didit”.</source>
        <translation>No existe el perfil «%1». Use «computer» o «didit».</translation>
    </message>
    <message>
        <source>There is no key. Set COUNTERSIGN_API_KEY, or enter one in Countersign.</source>
        <translation>No hay clave. Defina COUNTERSIGN_API_KEY o introduzca una en Countersign.</translation>
    </message>
    <message>
        <source>The administrator allows the profile “%1” only. Leave --profile out.</source>
        <translation>El administrador solo permite el perfil «%1». Omita --profile.</translation>
    </message>
    <message>
        <source>Two people decide what comes onto a blocklist, so nothing was added. Add it in Countersign&apos;s window, where a colleague confirms it; a lead changes that in Settings, Review policy.</source>
        <translation>Dos personas deciden qué entra en una lista de bloqueo, así que no se añadió nada. Añádalo en la ventana de Countersign, donde lo confirma un colega; un responsable lo cambia en Ajustes, Política de revisión.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Output</name>
    <message>
        <source>The service refused the key. Check COUNTERSIGN_API_KEY, or the key in the console&apos;s Settings.</source>
        <translation>El servicio rechazó la clave. Compruebe COUNTERSIGN_API_KEY o la clave en los Ajustes de la consola.</translation>
    </message>
    <message>
        <source>The service does not know this id. List what there is, then try again.</source>
        <translation>El servicio no conoce este identificador. Liste lo que hay y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which is not followed. Check --base-url.</source>
        <translation>El servicio remitió a otra dirección, que no se sigue. Compruebe --base-url.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Registration</name>
    <message>
        <source>E-mail: </source>
        <translation>Correo: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Code from the e-mail, valid for ten minutes (Enter sends a new one): </source>
        <translation>Código del correo, válido diez minutos (Intro envía otro): </translation>
    </message>
    <message>
        <source>The code was not accepted.</source>
        <translation>El código no fue aceptado.</translation>
    </message>
    <message>
        <source>Registered. The key is in this computer&apos;s keychain.</source>
        <translation>Registrado. La clave está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Registered. This computer has no keychain that answers, so the key stands below, this once: keep it where nobody else can read it, and hand it over in COUNTERSIGN_API_KEY.</source>
        <translation>Registrado. Este equipo no tiene un llavero que responda, así que la clave figura abajo, solo esta vez: guárdela donde nadie más pueda leerla y pásela en COUNTERSIGN_API_KEY.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Row</name>
    <message>
        <source>There are more. Go on with --offset %1, or raise --limit.</source>
        <translation>Hay más. Siga con --offset %1 o aumente --limit.</translation>
    </message>
</context>
<context>
    <name>countersign::cli::Usage</name>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>Diga qué hacer; --help enumera las órdenes.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>No existe la orden «%1»; --help las enumera.</translation>
    </message>
    <message>
        <source>“match” takes two pictures.</source>
        <translation>«match» necesita dos imágenes.</translation>
    </message>
    <message>
        <source>“%1” takes at least one picture.</source>
        <translation>«%1» necesita al menos una imagen.</translation>
    </message>
    <message>
        <source>“lists add-face” takes a list, at least one picture, and a reason by --comment.</source>
        <translation>«lists add-face» necesita una lista, al menos una imagen y un motivo con --comment.</translation>
    </message>
    <message>
        <source>“sessions show” takes one id.</source>
        <translation>«sessions show» necesita un ID.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; --help lists the commands.</source>
        <translation>«%1» no conoce «%2»; --help enumera las órdenes.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>«%1» no admite --%2.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 100, for ages a whole one.</source>
        <translation>--threshold necesita un número de 0 a 100; para edades, uno entero.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit necesita un número entero desde 1.</translation>
    </message>
    <message>
        <source>--offset takes a whole number from 0 on.</source>
        <translation>--offset necesita un número entero desde 0.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>No existe el idioma «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“case new” takes a selfie and a picture of a document.</source>
        <translation>«case new» toma una selfi y una imagen de un documento.</translation>
    </message>
    <message>
        <source>“case import” takes one folder or one CSV file.</source>
        <translation>«case import» toma una carpeta o un archivo CSV.</translation>
    </message>
    <message>
        <source>“audit verify” takes one file, or nothing for this computer&apos;s own record.</source>
        <translation>«audit verify» toma un archivo, o nada para el registro de este equipo.</translation>
    </message>
    <message>
        <source>“audit export” takes the file to write, ending in .jsonl or .csv.</source>
        <translation>«audit export» toma el archivo que escribir, terminado en .jsonl o .csv.</translation>
    </message>
    <message>
        <source>Say which calls “batch” is to make: match, search, age or blocklist; or go on with --resume.</source>
        <translation>Indique qué llamadas debe hacer «batch»: match, search, age o blocklist; o continúe con --resume.</translation>
    </message>
    <message>
        <source>--again takes “failed” or “unknown”.</source>
        <translation>--again admite «failed» o «unknown».</translation>
    </message>
    <message>
        <source>“batch export” takes a batch and the file to write, ending in .csv or .jsonl.</source>
        <translation>«batch export» admite un lote y el archivo que se escribe, terminado en .csv o .jsonl.</translation>
    </message>
    <message>
        <source>“batch delete” takes one batch.</source>
        <translation>«batch delete» admite un lote.</translation>
    </message>
    <message>
        <source>“%1” takes a folder, a CSV file, or pictures.</source>
        <translation>«%1» admite una carpeta, un archivo CSV o imágenes.</translation>
    </message>
    <message>
        <source>--pattern takes two patterns, for example “*_selfie,*_document”.</source>
        <translation>--pattern admite dos patrones, por ejemplo «*_selfie,*_document».</translation>
    </message>
    <message>
        <source>--columns takes the names of two columns, for example “selfie,document”.</source>
        <translation>--columns admite los nombres de dos columnas, por ejemplo «selfie,document».</translation>
    </message>
    <message>
        <source>“batch blocklist” needs a reason by --comment.</source>
        <translation>«batch blocklist» necesita un motivo con --comment.</translation>
    </message>
    <message>
        <source>--price takes a number with at most four decimals.</source>
        <translation>--price admite un número con cuatro decimales como máximo.</translation>
    </message>
    <message>
        <source>“lists export” takes a list and the CSV file to write.</source>
        <translation>«lists export» necesita una lista y el archivo CSV que se escribirá.</translation>
    </message>
    <message>
        <source>“lists import” takes a list and a CSV file.</source>
        <translation>«lists import» necesita una lista y un archivo CSV.</translation>
    </message>
    <message>
        <source>--apply sends, --dry-run does not: give one of them.</source>
        <translation>--apply envía y --dry-run no: indique una de las dos.</translation>
    </message>
</context>
<context>
    <name>countersign::console::OptionText</name>
    <message>
        <source>The face-review console.</source>
        <translation>La consola de revisión de rostros.</translation>
    </message>
    <message>
        <source>Walk the main job and leave pictures in a folder.</source>
        <translation>Recorrer la tarea principal y dejar imágenes en una carpeta.</translation>
    </message>
    <message>
        <source>Photographs for the tour.</source>
        <translation>Fotografías para el recorrido.</translation>
    </message>
    <message>
        <source>The local engine&apos;s data.</source>
        <translation>Los datos del motor local.</translation>
    </message>
    <message>
        <source>Networks for the local engine; may be repeated.</source>
        <translation>Redes para el motor local; se puede repetir.</translation>
    </message>
    <message>
        <source>The theme of this run: light or dark.</source>
        <translation>El tema de esta ejecución: light o dark.</translation>
    </message>
    <message>
        <source>The language of this run: %1.</source>
        <translation>El idioma de esta ejecución: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Use light or dark.</source>
        <translation>No existe el tema «%1». Use light o dark.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use one of: %2.</source>
        <translation>No existe el idioma «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>The profile to open on: computer or didit.</source>
        <translation>El perfil con el que se abre: computer o didit.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Use computer or didit.</source>
        <translation>No existe el perfil «%1». Use computer o didit.</translation>
    </message>
</context>
<context>
    <name>countersign::didit::AccountService</name>
    <message>
        <source>The account may be ready, but its key did not arrive. Read the key in Didit&apos;s own console at business.didit.me.</source>
        <translation>La cuenta puede estar lista, pero su clave no llegó. Lea la clave en la consola de Didit, business.didit.me.</translation>
    </message>
</context>
<context>
    <name>countersign::didit::Request</name>
    <message>
        <source>The threshold must lie between 0 and 100.</source>
        <translation>El umbral debe estar entre 0 y 100.</translation>
    </message>
    <message numerus="yes">
        <source>The vendor data is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Los datos del proveedor superan %n carácter. Acórtelos.</numerusform>
            <numerusform>Los datos del proveedor superan %n caracteres. Acórtelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Los metadatos superan %n carácter. Acórtelos.</numerusform>
            <numerusform>Los metadatos superan %n caracteres. Acórtelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age threshold must lie between 0 and 100 years.</source>
        <translation>El umbral de edad debe estar entre 0 y 100 años.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The list&apos;s name is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>El nombre de la lista supera %n carácter. Acórtelo.</numerusform>
            <numerusform>El nombre de la lista supera %n caracteres. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case can be approved, declined or asked again, and nothing else.</source>
        <translation>Un caso se puede aprobar, rechazar o pedir de nuevo, y nada más.</translation>
    </message>
    <message numerus="yes">
        <source>The comment is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>El comentario supera %n carácter. Acórtelo.</numerusform>
            <numerusform>El comentario supera %n caracteres. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A face for a list may have at most 2 MB. Choose a smaller picture.</source>
        <translation>Un rostro para una lista puede tener como máximo 2 MB. Elija una imagen más pequeña.</translation>
    </message>
    <message numerus="yes">
        <source>The label is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>La etiqueta tiene más de un carácter. Acórtela.</numerusform>
            <numerusform>La etiqueta tiene más de %n caracteres. Acórtela.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new list can be an allowlist or a custom list, and nothing else.</source>
        <translation>Una lista nueva puede ser de permitidos o personalizada, y nada más.</translation>
    </message>
    <message>
        <source>Say what the list holds, for example faces.</source>
        <translation>Diga qué contiene la lista, por ejemplo caras.</translation>
    </message>
    <message>
        <source>An entry needs a value or a session to take it from.</source>
        <translation>Una entrada necesita un valor o una sesión de la que tomarlo.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Una nota necesita un texto.</translation>
    </message>
    <message>
        <source>A face for a list must be a JPEG, PNG or WebP picture. Choose another one.</source>
        <translation>Una cara para una lista debe ser una imagen JPEG, PNG o WebP. Elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters, among them a capital, a small letter, a digit and a special character.</source>
        <translation>
            <numerusform>La contraseña necesita al menos un carácter, entre ellos una mayúscula, una minúscula, una cifra y un signo.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres, entre ellos una mayúscula, una minúscula, una cifra y un signo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it for typing errors.</source>
        <translation>Esto no es una dirección de correo. Revise si hay errores.</translation>
    </message>
    <message numerus="yes">
        <source>The code from the e-mail has %n characters. Type it again.</source>
        <translation>
            <numerusform>El código del correo tiene un carácter. Escríbalo de nuevo.</numerusform>
            <numerusform>El código del correo tiene %n caracteres. Escríbalo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::didit::ServiceError</name>
    <message>
        <source>The service did not accept the request. It says: %1</source>
        <translation>El servicio no aceptó la solicitud. Dice: %1</translation>
    </message>
    <message>
        <source>The service cannot do this now. It says: %1</source>
        <translation>El servicio no puede hacerlo ahora. Dice: %1</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Catalogue</name>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalada</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>presente: %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Faces are found and compared.</source>
        <translation>Los rostros se encuentran y se comparan.</translation>
    </message>
    <message>
        <source>Faces are found but not compared: there is no network for it. Install one with “countersign-engine models install”.</source>
        <translation>Los rostros se encuentran pero no se comparan: no hay una red para ello. Instale una con «countersign-engine models install».</translation>
    </message>
    <message>
        <source>There are no networks, so faces are neither found nor compared. Install them with “countersign-engine models install”.</source>
        <translation>No hay redes, así que los rostros ni se encuentran ni se comparan. Instálelas con «countersign-engine models install».</translation>
    </message>
    <message>
        <source>Converted while installing.</source>
        <translation>Se convierte al instalarla.</translation>
    </message>
    <message>
        <source>Tier: %1.</source>
        <translation>Nivel: %1.</translation>
    </message>
    <message>
        <source>finds faces: %1</source>
        <translation>encuentra rostros: %1</translation>
    </message>
    <message>
        <source>compares faces: %1</source>
        <translation>compara rostros: %1</translation>
    </message>
    <message>
        <source>estimates age: %1</source>
        <translation>estima la edad: %1</translation>
    </message>
    <message>
        <source>tells live faces: %1</source>
        <translation>distingue rostros vivos: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Faces are found and compared with the built-in networks. Larger ones are more accurate; install them with “countersign-engine models install”.</source>
        <translation>Las caras se encuentran y comparan con las redes incluidas. Las mayores son más precisas; instálelas con «countersign-engine models install».</translation>
    </message>
</context>
<context>
    <name>countersign::engine::Engine</name>
    <message>
        <source>The face store was sealed with another key. Unlock the keychain or bring the key file back, then start again.</source>
        <translation>El almacén de rostros se selló con otra clave. Desbloquee el llavero o recupere el archivo de clave e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The face store in this folder cannot be opened. Check the folder&apos;s permissions and free space, or choose another one with --data.</source>
        <translation>No se puede abrir el almacén de rostros de esta carpeta. Compruebe los permisos y el espacio libre, o elija otra con --data.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluateCommand</name>
    <message>
        <source>Measures the networks on labelled pictures: failures to enrol, error rates, ages. Without a table DIR holds a folder per person.</source>
        <translation>Mide las redes con imágenes etiquetadas: fallos de inscripción, tasas de error, edades. Sin tabla, DIR contiene una carpeta por persona.</translation>
    </message>
    <message>
        <source>Folder with the pictures.</source>
        <translation>Carpeta con las imágenes.</translation>
    </message>
    <message>
        <source>Table of pairs with the columns a, b and same.</source>
        <translation>Tabla de pares con las columnas a, b y same.</translation>
    </message>
    <message>
        <source>Table of pictures with the columns file, person, faces, age, gender.</source>
        <translation>Tabla de imágenes con las columnas file, person, faces, age, gender.</translation>
    </message>
    <message>
        <source>Look for networks in this folder; may be given several times.</source>
        <translation>Buscar redes en esta carpeta; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Measure the built-in networks even where others are installed.</source>
        <translation>Medir las redes incluidas aunque haya otras instaladas.</translation>
    </message>
    <message>
        <source>Compare the face nearest the middle, as labelled sets mean it.</source>
        <translation>Comparar la cara más cercana al centro, como la entienden los conjuntos etiquetados.</translation>
    </message>
    <message>
        <source>Read each picture at its best turn.</source>
        <translation>Leer cada imagen en su mejor giro.</translation>
    </message>
    <message>
        <source>Also see which turn is chosen when pictures are turned.</source>
        <translation>Ver también qué giro se elige cuando las imágenes están giradas.</translation>
    </message>
    <message>
        <source>Write false accepts and rejects at each threshold to this table.</source>
        <translation>Escribir en esta tabla las aceptaciones y rechazos falsos de cada umbral.</translation>
    </message>
    <message>
        <source>Write the score of each pair to this table.</source>
        <translation>Escribir en esta tabla la puntuación de cada par.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source>A table could not be written. Check the folder and the disk.</source>
        <translation>No se pudo escribir una tabla. Revise la carpeta y el disco.</translation>
    </message>
    <message>
        <source>Name one folder with pictures. Try --help.</source>
        <translation>Indique una carpeta con imágenes. Pruebe --help.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures in a folder of their own, or name a table with --pairs or --index.</source>
        <translation>Ponga las imágenes de cada persona en una carpeta propia o indique una tabla con --pairs o --index.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::EvaluationReport</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 %: de %2 a %3)</translation>
    </message>
    <message>
        <source>Networks: %1; %2; %3</source>
        <translation>Redes: %1; %2; %3</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
    </message>
    <message>
        <source>Pictures: %1, of which %2 could not be read</source>
        <translation>Imágenes: %1, de las que %2 no se pudieron leer</translation>
    </message>
    <message>
        <source>Failure to enrol: %1</source>
        <translation>Fallo de inscripción: %1</translation>
    </message>
    <message>
        <source>Single portraits found: %1 of %2</source>
        <translation>Retratos individuales encontrados: %1 de %2</translation>
    </message>
    <message>
        <source>Faces found: %1 of %2</source>
        <translation>Caras encontradas: %1 de %2</translation>
    </message>
    <message>
        <source>Pictures without a face left clean: %1 of %2, with %3 false boxes</source>
        <translation>Imágenes sin cara sin marcar: %1 de %2, con %3 recuadros falsos</translation>
    </message>
    <message>
        <source>Right turn chosen: %1</source>
        <translation>Giro correcto elegido: %1</translation>
    </message>
    <message>
        <source>Pairs compared: %1 same, %2 different</source>
        <translation>Pares comparados: %1 iguales, %2 distintos</translation>
    </message>
    <message>
        <source>Accuracy where both kinds weigh the same: %1</source>
        <translation>Exactitud con igual peso de ambas clases: %1</translation>
    </message>
    <message>
        <source>Area under the curve: %1</source>
        <translation>Área bajo la curva: %1</translation>
    </message>
    <message>
        <source>Equal error rate: %1 at cosine %2</source>
        <translation>Tasa de error igual: %1 con coseno %2</translation>
    </message>
    <message>
        <source>At %1 % false accept: true accept %2, cosine %3, similarity %4</source>
        <translation>Con %1 % de aceptación falsa: aceptación correcta %2, coseno %3, similitud %4</translation>
    </message>
    <message>
        <source>Age error: %1 years on average over %2 faces</source>
        <translation>Error de edad: %1 años de media en %2 caras</translation>
    </message>
    <message>
        <source>%1 years over %2</source>
        <translation>%1 años en %2</translation>
    </message>
    <message>
        <source>Minors called adult without review: %1</source>
        <translation>Menores tenidos por adultos sin revisión: %1</translation>
    </message>
    <message>
        <source>Adults sent to review or declined: %1</source>
        <translation>Adultos enviados a revisión o rechazados: %1</translation>
    </message>
    <message>
        <source>Gender right: %1</source>
        <translation>Género correcto: %1</translation>
    </message>
    <message>
        <source>Time per picture: %1 milliseconds, the middle one of all</source>
        <translation>Tiempo por imagen: %1 milisegundos, la mediana</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelInstaller</name>
    <message>
        <source>“%1” could not be written to %2. Check the disk and the folder&apos;s permissions.</source>
        <translation>No se pudo escribir «%1» en %2. Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be converted, so it was not installed. Report this with the version of Countersign.</source>
        <translation>No se pudo convertir «%1», así que no se instaló. Informe de ello con la versión de Countersign.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::ModelsCommand</name>
    <message>
        <source>“models” knows “list” and “install”, not “%1”.</source>
        <translation>«models» conoce «list» e «install», no «%1».</translation>
    </message>
    <message>
        <source>“models” has no option “%1”.</source>
        <translation>«models» no tiene la opción «%1».</translation>
    </message>
    <message>
        <source>Name a folder after “%1”.</source>
        <translation>Indique una carpeta después de «%1».</translation>
    </message>
    <message>
        <source>There is no network “%1”; “models list” names them all.</source>
        <translation>No existe la red «%1»; «models list» las nombra todas.</translation>
    </message>
    <message>
        <source>Installed %1 (%2).</source>
        <translation>Instalada %1 (%2).</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>No supported network was found in %1.</source>
        <translation>No se encontró ninguna red compatible en %1.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Repeat the command with --yes to download these networks to %1.</source>
        <translation>Todavía no se descargó nada. Repita la orden con --yes para descargar estas redes en %1.</translation>
    </message>
    <message>
        <source>This program cannot download. Use --from with a folder.</source>
        <translation>Este programa no puede descargar. Use --from con una carpeta.</translation>
    </message>
    <message>
        <source>%1 is present already.</source>
        <translation>%1 ya está presente.</translation>
    </message>
    <message>
        <source>Downloading %1.</source>
        <translation>Descargando %1.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::NetworkFile</name>
    <message>
        <source>“%1” cannot be opened. Check the file and its permissions.</source>
        <translation>No se puede abrir «%1». Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is empty. Download it again.</source>
        <translation>«%1» está vacío. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than any supported network, so it was not read.</source>
        <translation>«%1» es más grande que cualquier red compatible, así que no se leyó.</translation>
    </message>
    <message>
        <source>“%1” is a Git LFS pointer, a short text in place of the network. Download the network itself.</source>
        <translation>«%1» es un puntero de Git LFS, un texto breve en lugar de la red. Descargue la red misma.</translation>
    </message>
    <message>
        <source>“%1” is not a network file. Download it again.</source>
        <translation>«%1» no es un archivo de red. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” ends too early, as after a broken download. Download it again.</source>
        <translation>«%1» termina demasiado pronto, como tras una descarga interrumpida. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was published under this name: its SHA-256 differs. Download it again.</source>
        <translation>«%1» no es el archivo que se publicó con este nombre: su SHA-256 es distinto. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a network, but not one that Countersign supports, so it is not used.</source>
        <translation>«%1» es una red, pero no una compatible con Countersign, así que no se usa.</translation>
    </message>
    <message>
        <source>“%1” is a network that this version of OpenCV cannot read, so it is not used.</source>
        <translation>«%1» es una red que esta versión de OpenCV no puede leer, así que no se usa.</translation>
    </message>
</context>
<context>
    <name>countersign::engine::StoreKey</name>
    <message>
        <source>Other people of this computer can read the key file of the face store. Take their permission away and start again.</source>
        <translation>Otras personas de este equipo pueden leer el archivo de clave del almacén. Quíteles el permiso e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The key file of the face store is damaged. Bring it back from a backup.</source>
        <translation>El archivo de clave del almacén de rostros está dañado. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of the face store cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>No se puede escribir el archivo de clave del almacén de rostros. Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Intake</name>
    <message>
        <source>This picture is damaged or cut off. Ask for it again, or choose another one.</source>
        <translation>Esta imagen está dañada o incompleta. Pídala de nuevo o elija otra.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>This is a HEIC picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>Esta es una imagen HEIC, que aquí no se puede leer. Guárdela como JPEG y cárguela de nuevo.</translation>
    </message>
    <message>
        <source>This is an AVIF picture, which cannot be read here. Save it as JPEG and load it again.</source>
        <translation>Esta es una imagen AVIF, que aquí no se puede leer. Guárdela como JPEG y cárguela de nuevo.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture. Export the page as JPEG or PNG and load that.</source>
        <translation>Esto es un documento PDF, no una imagen. Exporte la página como JPEG o PNG y cárguela.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here. Use JPEG, PNG, WebP or TIFF.</source>
        <translation>Este archivo no es una imagen que se pueda leer aquí. Use JPEG, PNG, WebP o TIFF.</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 pixels, which is more than can be read here. Save it smaller and load it again.</source>
        <translation>Esta imagen mide %1 × %2 píxeles, más de lo que se puede leer aquí. Guárdela más pequeña y cárguela de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and load it again.</source>
        <translation>Este archivo supera %1 MB. Guarde la imagen más pequeña y cárguela de nuevo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Este archivo no se puede abrir. Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>This is an animation; its first picture is used.</source>
        <translation>Esto es una animación; se usa su primera imagen.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n pages; the first one is used.</source>
        <translation>
            <numerusform>Este archivo tiene %n página; se usa la primera.</numerusform>
            <numerusform>Este archivo tiene %n páginas; se usa la primera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::imaging::Upload</name>
    <message>
        <source>This picture was re-encoded as JPEG to fit the service&apos;s limits.</source>
        <translation>Esta imagen se recodificó como JPEG para cumplir los límites del servicio.</translation>
    </message>
</context>
<context>
    <name>countersign::net::Transfer</name>
    <message>
        <source>The service did not answer in time, and it may have carried out the call all the same. Look before you send again.</source>
        <translation>El servicio no respondió a tiempo y puede que haya realizado la llamada de todos modos. Mire antes de enviar de nuevo.</translation>
    </message>
</context>
<context>
    <name>countersign::secrets::SystemKeyStore</name>
    <message>
        <source>The system&apos;s keychain did not forget the key. Unlock it and try again.</source>
        <translation>El llavero del sistema no olvidó la clave. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
</TS>
