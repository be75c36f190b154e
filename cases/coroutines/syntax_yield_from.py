# title: yield from in a coroutine function is a SyntaxError, yield makes an asynchronous generator
# clauses: co.syntax.yield_from co.syntax.yield
# python: >=3.6
import inspect

try:
    compile('async def f():\n    yield from x', 'case', 'exec')
except SyntaxError:
    print('SyntaxError')

async def values():
    yield 1

print(inspect.iscoroutinefunction(values), inspect.isasyncgenfunction(values))

# expect:
# SyntaxError
# False True
