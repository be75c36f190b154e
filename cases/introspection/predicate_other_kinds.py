# title: async functions are no generator functions, and what they make is no generator
# clauses: look.function.async
# python: >=3.6
import inspect

async def native():
    return 1

async def stream():
    yield 1

n, s = native(), stream()
for thing in (native, stream, n, s):
    print(inspect.isgeneratorfunction(thing), inspect.isgenerator(thing))
print(inspect.iscoroutinefunction(native), inspect.isasyncgenfunction(stream))
print(inspect.iscoroutine(n), inspect.isasyncgen(s))
n.close()

# expect:
# False False
# False False
# False False
# False False
# True True
# True True
