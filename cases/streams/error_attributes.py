# title: the errors of streams, made by the program, have what they are given
# clauses: stream.error.attributes
# needs: asyncio
import asyncio

error = asyncio.IncompleteReadError(b'abc', 10)
print(isinstance(error, EOFError), error.partial, error.expected)
print(asyncio.IncompleteReadError(b'', None).expected)
error = asyncio.LimitOverrunError('too much', 12)
print(error, error.consumed, error.args)

# expect:
# True b'abc' 10
# None
# too much 12 ('too much',)
