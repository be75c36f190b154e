# title: what is left has the traceback, the cause and the context of the group
# clauses: group.star.left_metadata
# python: >=3.11
def inner(original):
    try:
        raise KeyError('context')
    except KeyError:
        try:
            raise original from LookupError('cause')
        except* OSError:
            pass

original = ExceptionGroup('text', [OSError(1), ValueError(2)])
try:
    inner(original)
except ExceptionGroup as group:
    print(repr(group.__cause__), repr(group.__context__))
    print(group.__traceback__.tb_next is original.__traceback__)

# expect:
# LookupError('cause') KeyError('context')
# True
