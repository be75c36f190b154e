# title: CancelledError is no Exception since 3.8
# clauses: task.error.cancelled_base
# needs: asyncio
import asyncio

print(issubclass(asyncio.CancelledError, Exception))
print(issubclass(asyncio.CancelledError, BaseException))

# expect:
# False
# True

# expect <3.8:
# True
# True
