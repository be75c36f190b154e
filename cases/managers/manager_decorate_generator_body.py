# title: the body of a decorated generator function is the block
# clauses: manager.decorate.generator_body
# python: >=3.15
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

@section()
def numbers(first):
    print('sent', (yield first))
    return 'result'

g = numbers(1)
print('called')
print(next(g))
try:
    g.send('value')
except StopIteration as stop:
    print(stop.value)

# expect:
# called
# before
# 1
# sent value
# behind
# result
