# title: text given to exec takes over the __future__ statements of the module around
# clauses: gen.stop.future
# python: >=3.5
from __future__ import generator_stop

namespace = {}
exec('def body():\n    raise StopIteration\n    yield', namespace)
try:
    list(namespace['body']())
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
