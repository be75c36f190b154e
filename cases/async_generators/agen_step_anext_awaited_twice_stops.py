# title: in 3.6 awaiting the awaitable of __anext__ a second time gives None
# clauses: agen.step.reuse_stops
# python: <3.7
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
    yield 2

async def main():
    g = body()
    step = g.__anext__()
    print(await step)
    print(await step)
    print(await g.__anext__())

run(main())

# expect:
# 1
# None
# 2
