# title: ag_frame is None after an exception has left the body
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
    raise ValueError
    yield 1

g = body()
print(run(g.__anext__()))
print(g.ag_frame)

# expect:
# ValueError
# None
