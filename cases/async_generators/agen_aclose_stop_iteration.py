# title: a StopIteration raised while aclose runs is RuntimeError
# clauses: agen.aclose.raised agen.stop.raised
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
    finally:
        raise StopIteration

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# RuntimeError
