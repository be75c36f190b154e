# title: the arguments reach the generator function, and wrong ones are refused at the call
# clauses: manager.create.arguments
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(first, second=2, *rest, last, **more):
    yield first, second, rest, last, more

with section(1, last=9) as values:
    print(values)
with section(1, 3, 4, 5, last=9, other=7) as values:
    print(values)
for arguments in ((), (1,)):
    try:
        section(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# (1, 2, (), 9, {})
# (1, 3, (4, 5), 9, {'other': 7})
# TypeError
# TypeError
