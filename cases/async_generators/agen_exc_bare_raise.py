# title: a bare raise behind a yield raises the exception that is handled there
# clauses: agen.exc.kept
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
        raise KeyError
    except KeyError:
        yield
        raise

g = body()
run(g.__anext__())
print(run(g.__anext__()))

# expect:
# KeyError
