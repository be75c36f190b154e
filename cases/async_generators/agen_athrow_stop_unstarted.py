# title: StopIteration and StopAsyncIteration thrown into a generator that never ran become RuntimeError
# clauses: agen.stop.thrown_unstarted
# python: <3.12
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield

print(run(body().athrow(StopIteration)))
print(run(body().athrow(StopAsyncIteration)))

# expect:
# RuntimeError
# RuntimeError
