# title: any kind of sequence gives a group its exceptions
# clauses: group.create.not_sequence group.attr.exceptions
# python: >=3.11
class Sequence:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index == 2:
            raise IndexError
        return (ValueError, KeyError)[index]()

for exceptions in [ValueError(), KeyError()], (ValueError(), KeyError()), Sequence():
    print([type(error).__name__ for error in ExceptionGroup('text', exceptions).exceptions])

# expect:
# ['ValueError', 'KeyError']
# ['ValueError', 'KeyError']
# ['ValueError', 'KeyError']
