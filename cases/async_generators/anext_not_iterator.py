# title: anext of an object without __anext__ raises TypeError at the call
# clauses: anext.missing
# python: >=3.10
class Source:
    def __aiter__(self):
        return self

for arguments in (1,), (iter([]),), (Source(),), (Source(), 'default'):
    try:
        anext(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
