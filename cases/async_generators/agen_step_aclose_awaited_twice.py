# title: awaiting the awaitable of aclose a second time raises RuntimeError
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

async def main():
    g = body()
    await g.__anext__()
    step = g.aclose()
    print(await step)
    await step

print(run(main()))

# expect:
# None
# RuntimeError
