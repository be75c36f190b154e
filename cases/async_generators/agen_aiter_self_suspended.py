# title: __aiter__ of a waiting generator returns it and does not resume it
# clauses: agen.aiter.self
# python: >=3.6
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
    print('resumed')
    yield 2

g = body()
run(g.__anext__())
print(g.__aiter__() is g)
print(run(g.__anext__()))

# expect:
# True
# resumed
# 2
