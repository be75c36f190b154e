# title: the part of a nested group has what that group has
# clauses: group.split.metadata
# python: >=3.11
def caught(error):
    try:
        raise error
    except Exception as result:
        return result

inner = caught(ExceptionGroup('inner', [OSError(1), ValueError(2)]))
outer = ExceptionGroup('outer', [inner])
part = outer.subgroup(OSError)
print(part.__traceback__, part.exceptions[0].__traceback__ is inner.__traceback__ is not None)

# expect:
# None True
