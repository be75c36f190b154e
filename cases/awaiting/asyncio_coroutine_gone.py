# title: since 3.11 there is no asyncio.coroutine
# clauses: await.asyncio.gone
# python: >=3.11
# needs: asyncio
import asyncio

print(hasattr(asyncio, 'coroutine'))

# expect:
# False
