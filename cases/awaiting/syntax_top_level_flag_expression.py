# title: with the flag an expression may await too; eval gives a coroutine that returns its value
# clauses: await.syntax.top_level
# python: >=3.8
import inspect
import types

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

@types.coroutine
def pause(value):
    return (yield value)

code = compile('await pause("waiting") + 1', 'case', 'eval', ALLOW_TOP_LEVEL_AWAIT)
c = eval(code)
print(inspect.iscoroutine(c), inspect.getcoroutinestate(c))
print(c.send(None))
try:
    c.send(5)
except StopIteration as stop:
    print(stop.value)

# expect:
# True CORO_CREATED
# waiting
# 6
