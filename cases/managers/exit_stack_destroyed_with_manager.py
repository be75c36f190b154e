# title: a manager in a destroyed stack is not left, but its generator is closed
# clauses: manager.stack.not_collected gen.final.close gen.final.moment
# python: >=3.3
# needs: refcounting
from contextlib import ExitStack, contextmanager

@contextmanager
def section():
    try:
        yield
        print('not here')
    except GeneratorExit:
        print('GeneratorExit')
        raise

stack = ExitStack()
stack.enter_context(section())
del stack
print('end')

# expect:
# GeneratorExit
# end
