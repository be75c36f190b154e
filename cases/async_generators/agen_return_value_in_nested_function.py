# title: functions nested in an asynchronous generator may return values
# clauses: agen.return.value
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
    async def coroutine():
        return 'from coroutine'
    yield await coroutine()

print(run(body().__anext__()))

# expect:
# from coroutine
