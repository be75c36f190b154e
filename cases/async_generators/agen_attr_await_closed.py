# title: ag_await of a closed generator is None
# clauses: agen.attr.await
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
    yield

g = body()
run(g.aclose())
print(g.ag_await)

# expect:
# None
