# title: an error in the outermost iterable is raised where the expression stands
# clauses: acomp.outermost
# python: >=3.6
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
        g = (x async for x in 1 / 0)
    except ZeroDivisionError:
        print('at the expression')

run(main())

# expect:
# at the expression
