# title: the spellings that PEP 492 gives as valid are valid
# clauses: await.precedence.legal
# python: >=3.6
lines = ["if await fut: pass", "if await fut + 1: pass", "pair = await fut, 'spam'",
         "with await fut, open(): pass", "await foo()['spam'].baz()()", "return await coro()",
         "res = await coro() ** 2", "func(a1=await coro(), a2=0)", "await foo() + await bar()",
         "-await foo()"]
for line in lines:
    compile('async def f():\n    ' + line, 'case', 'exec')
print(len(lines))

# expect:
# 10
