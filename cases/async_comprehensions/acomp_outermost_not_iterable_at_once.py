# title: an outermost object that cannot be iterated over is refused where the expression stands
# clauses: acomp.outermost.aiter
# python: <3.14
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def main():
    try:
        g = (x async for x in [])
    except TypeError:
        print('at the expression')

run(main())

# expect:
# at the expression
