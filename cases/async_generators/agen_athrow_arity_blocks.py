# title: athrow called with too many arguments leaves CPython's generator marked as running from 3.8 to 3.13
# clauses: agen.athrow.arity_blocks
# python: >=3.8 <3.14
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 1

g = body()
print(run(g.__anext__()))
try:
    g.athrow(ValueError, None, None, None).send(None)
except TypeError:
    print('TypeError')
print(run(g.__anext__()))

# expect:
# 1
# TypeError
# RuntimeError
