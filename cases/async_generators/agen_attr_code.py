# title: ag_code is the code of the function
# clauses: agen.attr.code
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
print(g.ag_code is body.__code__)
run(g.aclose())
print(g.ag_code is body.__code__)

# expect:
# True
# True
