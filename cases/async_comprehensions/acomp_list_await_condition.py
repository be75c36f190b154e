# title: await in the condition of a list comprehension over a plain iterable
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
async def odd(x):
    return x % 2 == 1

async def main():
    return [x for x in (1, 2, 3) if await odd(x)]

print(run(main()))

# expect:
# [1, 3]
