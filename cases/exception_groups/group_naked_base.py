# title: a single exception that does not derive from Exception is handled as a BaseExceptionGroup
# clauses: group.naked.base
# python: >=3.11
for kind in KeyboardInterrupt, GeneratorExit, SystemExit:
    try:
        raise kind
    except* kind as group:
        print(type(group).__name__, type(group.exceptions[0]).__name__)

# expect:
# BaseExceptionGroup KeyboardInterrupt
# BaseExceptionGroup GeneratorExit
# BaseExceptionGroup SystemExit
