# title: ag_running is true while the body executes and false at a yield
# clauses: agen.attr.running
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
    yield bool(g.ag_running)

g = body()
print(bool(g.ag_running))
print(run(g.__anext__()))
print(bool(g.ag_running))
run(g.aclose())
print(bool(g.ag_running))

# expect:
# False
# True
# False
# False
