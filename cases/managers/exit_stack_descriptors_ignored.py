# title: an exit stack gives a static or class method of a manager one argument too many
# clauses: manager.stack.descriptors_ignored
# python: >=3.6 <3.15
from contextlib import ExitStack

class Static:
    @staticmethod
    def __enter__(*arguments):
        print('enter', len(arguments))

    @staticmethod
    def __exit__(*arguments):
        print('exit', len(arguments))

class OfClass:
    @classmethod
    def __enter__(cls, *arguments):
        print('enter', len(arguments))

    @classmethod
    def __exit__(cls, *arguments):
        print('exit', len(arguments))

for kind in Static, OfClass:
    with ExitStack() as stack:
        stack.enter_context(kind())

# expect:
# enter 1
# exit 4
# enter 1
# exit 4
