# title: asyncio.TimeoutError is the built-in one since 3.11
# clauses: task.error.timeout
# needs: asyncio
import asyncio

print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.TimeoutError, Exception))

# expect:
# True True

# expect <3.11:
# False True
