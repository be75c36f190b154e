# title: the errors of streams are copied with what they have
# clauses: stream.error.pickles
# needs: asyncio
import asyncio
import copy
import pickle

first = asyncio.IncompleteReadError(b'abc', 10)
second = asyncio.LimitOverrunError('too much', 12)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for error in first, second:
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is type(error) and str(again) == str(error) and again.args == error.args
        assert vars(again) == vars(error)
print(vars(copy.copy(first)), vars(copy.copy(second)))

# expect:
# {'partial': b'abc', 'expected': 10} {'consumed': 12}
