# Clang-tidy spends nearly all of its time on Qt's headers, once for each source that it reads. So the lint reads
# the tests thirty at a time: sources that include what all of them include, and then each test in a namespace of
# its own. Only packaging/lint looks at them; they are never built.
function(write_tidy_batch file tests)
    set(_includes)
    set(_bodies)
    foreach(_test ${tests})
        file(STRINGS "${_test}" _own REGEX "^#include .*[>h]\"?$")
        list(APPEND _includes ${_own})
        cmake_path(GET _test STEM _name)
        list(APPEND _bodies "namespace ${_name} {" "#include \"${_test}\"" "}")
    endforeach()
    list(REMOVE_DUPLICATES _includes)
    list(JOIN _includes "\n" _includes)
    list(JOIN _bodies "\n" _bodies)
    file(CONFIGURE OUTPUT "${file}" CONTENT "${_includes}\n${_bodies}\n" @ONLY)
endfunction()

set(_batched)
set(_folders)
file(GLOB _tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*/tst_*.cpp")
foreach(_test ${_tests})
    # A namespace that a test opens would become another one inside of its own.
    file(STRINGS "${_test}" _opened REGEX "^(namespace [A-Za-z]|Q_DECLARE_METATYPE|template ?<>)")
    cmake_path(GET _test STEM _name)
    if(TARGET ${_name} AND NOT _opened)
        list(APPEND _batched "${_test}")
        get_target_property(_source_folder ${_name} SOURCE_DIR)
        get_target_property(_build_folder ${_name} BINARY_DIR)
        list(APPEND _folders "${_source_folder}" "${_build_folder}"
            $<TARGET_PROPERTY:${_name},INCLUDE_DIRECTORIES>)
    endif()
endforeach()
list(REMOVE_DUPLICATES _folders)

configure_file(.clang-tidy "${CMAKE_CURRENT_BINARY_DIR}/.clang-tidy" COPYONLY) # it is looked for beside the batches
set(_batches)
set(_size 30)
list(LENGTH _batched _count)
math(EXPR _last "${_count} - 1")
foreach(_first RANGE 0 ${_last} ${_size})
    list(SUBLIST _batched ${_first} ${_size} _some)
    set(_batch "${CMAKE_CURRENT_BINARY_DIR}/tidy/batch_${_first}.cpp")
    write_tidy_batch("${_batch}" "${_some}")
    list(APPEND _batches "${_batch}")
endforeach()
# What stands beside the tests is small enough for a batch of its own.
file(GLOB _support CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/support/*.cpp")
list(TRANSFORM _support REPLACE "(.+)" "#include \"\\1\"" OUTPUT_VARIABLE _support_lines)
list(JOIN _support_lines "\n" _support_lines)
file(CONFIGURE OUTPUT tidy/support.cpp CONTENT "${_support_lines}\n" @ONLY)
list(APPEND _batches "${CMAKE_CURRENT_BINARY_DIR}/tidy/support.cpp")
add_library(countersign_tidybatches OBJECT EXCLUDE_FROM_ALL ${_batches})
set_target_properties(countersign_tidybatches PROPERTIES AUTOMOC OFF)
target_link_libraries(countersign_tidybatches PRIVATE countersign_ui_pages countersign_ui_shell countersign_review
    countersign_engine countersign_enginefixture countersign_guitest Qt6::Test)
target_include_directories(countersign_tidybatches PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/tests" ${_folders})
target_compile_definitions(countersign_tidybatches PRIVATE
    COUNTERSIGN_SHARED="" COUNTERSIGN_TEST_DATA="" COUNTERSIGN_BIN="")
