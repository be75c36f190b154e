# title: coroutines may await themselves recursively
# clauses: await.chain.recursion await.result
# python: >=3.6
async def factorial(n):
    return 1 if n == 0 else n * await factorial(n - 1)

try:
    factorial(10).send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 3628800
