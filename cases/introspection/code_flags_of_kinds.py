# title: which code objects carry the flag of a generator
# clauses: look.code.flags
# python: >=3.6
import inspect

def body():
    yield

def delegator():
    yield from ()

def plain():
    return (x for x in ())

async def native():
    pass

async def stream():
    yield

def flag(code):
    return bool(code.co_flags & inspect.CO_GENERATOR)

print(flag(body.__code__), flag(delegator.__code__), flag((lambda: (yield)).__code__))
print(flag(plain.__code__), flag(plain().gi_code))
print(flag(native.__code__), flag(stream.__code__))
print(bool(native.__code__.co_flags & inspect.CO_COROUTINE),
      bool(stream.__code__.co_flags & inspect.CO_ASYNC_GENERATOR))

# expect:
# True True True
# False True
# False False
# True True
