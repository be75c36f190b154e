# title: exceptions outside of Exception pass as others do
# clauses: agen.athrow.uncaught
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
        yield
    except Exception:
        print('not here')

g = body()
run(g.__anext__())
print(run(g.athrow(KeyboardInterrupt)))

# expect:
# KeyboardInterrupt
