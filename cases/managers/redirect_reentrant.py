# title: one redirect_stdout serves again and inside itself
# clauses: manager.redirect.reentrant
# python: >=3.4
import io
import sys
from contextlib import redirect_stdout

buffer = io.StringIO()
manager = redirect_stdout(buffer)
with manager:
    print('one')
    with manager:
        print('two')
    print('three')
print('back')
with manager:
    print('four')
print(buffer.getvalue().split())

# expect:
# back
# ['one', 'two', 'three', 'four']
