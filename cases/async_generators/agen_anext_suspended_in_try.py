# title: __anext__ goes on inside the try block in which the generator waits
# clauses: agen.anext.suspended agen.yield.in_try
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
    try:
        yield 1
        print('rest of try')
    finally:
        print('finally')
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# rest of try
# finally
# 2
