# title: awaiting the awaitable of athrow a second time raises RuntimeError
# clauses: agen.step.reuse.athrow
# python: >=3.8
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
    except ValueError:
        yield 2
    yield 3

async def main():
    g = body()
    await g.__anext__()
    step = g.athrow(ValueError)
    print(await step)
    await step

print(run(main()))

# expect:
# 2
# RuntimeError
