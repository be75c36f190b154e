# title: a generator that waits inside a stack leaves it when it is closed
# clauses: manager.stack.nested gen.close.suspended
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    try:
        yield name
    except GeneratorExit:
        print('leave', name)
        raise

def body():
    with ExitStack() as stack:
        for name in 'ab':
            yield stack.enter_context(section(name))

g = body()
print(next(g), next(g))
print(g.close())
print(list(body()))

# expect:
# a b
# leave b
# leave a
# None
# ['a', 'b']
