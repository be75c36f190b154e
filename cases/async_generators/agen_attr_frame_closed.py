# title: ag_frame is None after aclose
# clauses: agen.attr.frame
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
    yield 1

g = body()
run(g.__anext__())
run(g.aclose())
print(g.ag_frame)

# expect:
# None
