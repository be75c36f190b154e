# title: an exception of __iter__ is raised inside the delegator
# clauses: delegate.not_iterable
# python: >=3.3
class Items:
    def __iter__(self):
        raise LookupError('from iter')

def delegator():
    try:
        yield from Items()
    except LookupError as error:
        yield error.args

print(list(delegator()))

# expect:
# [('from iter',)]
