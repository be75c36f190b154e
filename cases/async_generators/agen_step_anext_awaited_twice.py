# title: awaiting the awaitable of __anext__ a second time raises RuntimeError
# clauses: agen.step.reuse
# python: >=3.7
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
    try:
        await step
    except RuntimeError:
        print('RuntimeError')
    print(await g.__anext__())

run(main())

# expect:
# 1
# RuntimeError
# 2
