# title: __anext__ goes on behind the yield, whose value is None
# clauses: agen.anext.suspended
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
    print((yield 1))
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# None
# 2
