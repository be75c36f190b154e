# title: CPython's words for an operand that is not awaitable, since 3.14
# clauses: await.message.operand_quoted
# python: >=3.14
async def work(target):
    await target

for target in (1, None, [], work):
    try:
        work(target).send(None)
    except TypeError as error:
        print(error)

# expect:
# 'int' object can't be awaited
# 'NoneType' object can't be awaited
# 'list' object can't be awaited
# 'function' object can't be awaited
