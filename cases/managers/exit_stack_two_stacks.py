# title: one stack inside another leaves only its own managers
# clauses: manager.stack.order manager.stack.enter
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    yield
    print('leave', name)

with ExitStack() as outer:
    outer.enter_context(section('outer'))
    inner = outer.enter_context(ExitStack())
    inner.enter_context(section('inner'))
    with ExitStack() as other:
        other.enter_context(section('other'))
    print('block')

# expect:
# leave other
# block
# leave inner
# leave outer
