# title: coroutines that await ever deeper ones meet RecursionError, which can be caught
# clauses: co.recursion
# python: >=3.6
async def deeper(depth):
    try:
        await deeper(depth + 1)
    finally:
        if depth == 0:
            print('back')

try:
    deeper(0).send(None)
except RecursionError:
    print('RecursionError')

# expect:
# back
# RecursionError
