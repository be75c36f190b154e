# title: with the flag asynchronous comprehensions are allowed at module level
# clauses: await.syntax.top_level_comprehension
# python: >=3.8
ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

async def numbers():
    yield 1
    yield 2

async def double(number):
    return 2 * number

flag = ALLOW_TOP_LEVEL_AWAIT
for source in '[number async for number in numbers()]', '{await double(number) for number in (1, 2)}':
    try:
        eval(compile(source, 'case', 'eval', flag)).send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# [1, 2]
# {2, 4}
