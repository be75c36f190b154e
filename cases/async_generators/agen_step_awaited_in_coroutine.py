# title: an awaitable that was made earlier can be awaited in a coroutine
# clauses: agen.step.awaitable agen.step.lazy
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
    yield 'value'

async def main(step):
    return await step

step = body().__anext__()
print(run(main(step)))

# expect:
# value
