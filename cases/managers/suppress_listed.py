# title: suppress swallows the listed exceptions and what derives from them, and leaves the block
# clauses: manager.suppress.listed
# python: >=3.4
from contextlib import suppress

g = iter('ab')
with suppress(StopIteration):
    while True:
        print(next(g))
    print('not here')
with suppress(LookupError, OSError):
    {}['missing']
    print('not here')
with suppress(LookupError, OSError):
    raise FileNotFoundError
with suppress(BaseException):
    raise GeneratorExit
with suppress(KeyError) as target:
    print(target, 'whole block')

# expect:
# a
# b
# None whole block
