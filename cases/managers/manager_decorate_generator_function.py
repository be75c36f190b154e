# title: of a decorated generator function only the call is surrounded, not the body
# clauses: manager.decorate.generator_function
# python: >=3.2 <3.15
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

@section()
def numbers():
    print('body')
    yield 1

g = numbers()
print('called')
print(list(g))

# expect:
# before
# behind
# called
# body
# [1]
