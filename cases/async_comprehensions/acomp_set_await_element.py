# title: await in the element of a set comprehension over a plain iterable
# clauses: acomp.await
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def double(x):
    return 2 * x

async def main():
    return sorted({await double(x) for x in (1, 2)})

print(run(main()))

# expect:
# [2, 4]
